### The first page, the list of guides, and pages for when something went wrong.

## Home. The title stays in the browser's history: it must tell nothing.
home-title = Начало
home-description = Намери местна и национална помощ в { $region } на твоя език. Работи на всеки телефон.
home-heading = Заслужаваш да живееш в безопасност.
home-lead = Намери помощ наблизо в { $region }, ако близък човек наранява, плаши или контролира теб или някого, когото познаваш.
home-choose = Или избери своя район
# Above the ways in, by who somebody is. Names and lines are short: they are read in a glance.
home-doors = Какво те води тук?
door-hurt = Някой ме наранява или плаши
door-hurt-line = Жени, мъже, всяка възраст. Кажи го със свои думи.
door-someone = Тревожа се за друг човек
door-someone-line = Как да помогнеш, без да стане по-лошо
door-behaviour = Тревожа се за това, което аз правя
door-behaviour-line = Ако нараняваш, плашиш или контролираш някого и искаш да спреш
door-young = Аз съм под 18
door-young-line = У дома или с гадже
door-work = Аз съм специалист
door-work-line = Насочване на хора, пътища за помощ, плакати
door-search = Търси навсякъде
door-search-line = Помощ, наръчници, права
home-lines = Поговори с някого
home-guides = Добре е да знаеш
home-trace-heading = Ако някой може да гледа в телефона ти
home-trace = Ние не пазим нищо от това, което пишеш, но браузърът ти пази списък със страниците. Можеш да излезеш по всяко време с бутона най-горе.
home-leaving-link = Как да излезеш от този сайт
home-privacy-link = Какво пазим

## Guides
topics-title = Наръчници
topics-heading = Наръчници
topics-lead = Кратки наръчници с прости думи. Всеки започва с това, което да направиш сега.
guide-services = Кой може да помогне
guide-reviewed = Последно прегледано на { $date }.
guide-past-review = Трябваше да се провери до { $date }, затова нещо може да е остаряло.

## When something went wrong
error-title = Страницата не се показва
error-not-found = Не намерихме тази страница
error-bad-request = Не успяхме да прочетем това
error-too-large = Беше твърде дълго, за да го прочетем
error-busy = В момента сайтът е много натоварен
error-internal = Нещо при нас се обърка
error-ways = Номерата най-горе на тази страница пак работят. Можеш и да започнеш отново оттук.

## Guides, continued
group-now = Ако ти трябва помощ сега
group-understand = Какво става с мен?
group-safer = По-голяма безопасност
group-law = Полиция, закон и съд
group-home = Място за живеене
group-family = Деца и семейство
group-you = За твоя случай
group-others = Да помогнеш на друг, да се промениш
group-after = След това
topics-a-to-z = От А до Я
easy-read = Лесна за четене версия
easy-read-full = Прочети целия наръчник
guide-services-area = В твоя район
guide-related = Прочети после
contents = На тази страница
breadcrumb-label = Ти си тук
law-heading = Законът зад тази страница, в Англия и Уелс, и откъде е взет:
law-read = Прочетено на { $date }:

## Glossary, handbook, campaigns. The titles stay in the browser's history.
glossary-title = Думи
glossary-heading = Обяснени думи
handbook-title = За специалисти
handbook-heading = За специалисти
handbook-lead = Пътища за помощ по общини, кой кого насочва и какво да се каже. Провери на място: още нищо тук не е потвърдено по телефона.
# The parts of the handbook.
desk-area = Твоят район: на кого да се обадиш
desk-decide = Как да питаш, да прецениш риска и да насочиш
desk-job = За твоята работа
desk-campaign = Кампанията
handbook-services = Места за помощ
handbook-self-referral = Към тези места хората могат да се обърнат сами:
campaigns-title = Кампании
campaigns-heading = Кампании
campaigns-none = Сега няма кампания.
campaign-over = Тази кампания свърши на { $date }.
campaign-materials = Какво можеш да закачиш
