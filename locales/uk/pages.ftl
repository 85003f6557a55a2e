### The first page, the list of guides, and pages for when something went wrong.

## Home. The title stays in the browser's history: it must tell nothing.
home-title = Головна
home-description = Місцева та загальнонаціональна допомога вашою мовою: { $region }. Працює на будь-якому телефоні.
home-heading = Ви маєте право жити в безпеці.
home-lead = Знайдіть допомогу поруч ({ $region }), якщо близька людина кривдить, лякає або контролює вас чи когось, кого ви знаєте.
home-choose = Або оберіть свою місцевість
# Above the ways in, by who somebody is. Names and lines are short: they are read in a glance.
home-doors = Що вас сюди привело?
door-hurt = Мене хтось кривдить або лякає
door-hurt-line = Жінки, чоловіки, будь-який вік. Розкажіть своїми словами.
door-someone = Я хвилююся за когось
door-someone-line = Як допомогти й не зробити гірше
door-behaviour = Мене турбує те, що я роблю
door-behaviour-line = Якщо ви когось кривдите, лякаєте або контролюєте і хочете перестати
door-young = Мені ще немає 18
door-young-line = Удома або з хлопцем чи дівчиною
door-work = Це для моєї роботи
door-work-line = Як направити людину, допомога на місці, плакати
door-search = Шукати всюди
door-search-line = Служби допомоги, поради, права
home-lines = Поговорити з кимось
home-guides = Корисно знати
home-trace-heading = Якщо хтось може заглянути у ваш телефон
home-trace = Ми не зберігаємо нічого, що ви пишете, але ваш браузер зберігає список сторінок. Вийти можна будь-коли кнопкою вгорі.
home-leaving-link = Як вийти із цього сайту
home-privacy-link = Що ми зберігаємо

## Guides
topics-title = Поради
topics-heading = Поради
topics-lead = Короткі поради простими словами. Кожна сторінка починається з того, що робити зараз.
guide-services = Хто може допомогти
guide-reviewed = Востаннє переглянуто { $date }.
guide-past-review = Це мали перевірити до { $date }, тому щось могло застаріти.

## When something went wrong
error-title = Сторінку не показано
error-not-found = Ми не знайшли цієї сторінки
error-bad-request = Ми не змогли цього прочитати
error-too-large = Це було задовге, щоб прочитати
error-busy = На сайті зараз дуже багато людей
error-internal = Щось зламалося на нашому боці
error-ways = Номери вгорі цієї сторінки працюють. Ви також можете почати звідси знову.

## Guides, continued
group-now = Якщо допомога потрібна зараз
group-understand = Що зі мною відбувається?
group-safer = Більше безпеки
group-law = Поліція, закон і суди
group-home = Де жити
group-family = Діти та сім’я
group-you = Для вашої ситуації
group-others = Допомогти іншим, змінити себе
group-after = Життя після цього
topics-a-to-z = Від А до Я
easy-read = Проста версія (easy read)
easy-read-full = Читати повний текст порад
guide-services-area = У вашій місцевості
guide-related = Що читати далі
contents = На цій сторінці
breadcrumb-label = Ви тут
law-heading = Закони Англії та Уельсу, про які йдеться на цій сторінці, і звідки вони взяті:
law-read = Прочитано { $date }:

## Glossary, handbook, campaigns. The titles stay in the browser's history.
glossary-title = Слова
glossary-heading = Пояснення слів
handbook-title = Для фахівців
handbook-heading = Для фахівців
handbook-lead = Шляхи допомоги в кожній місцевій раді (council), хто і як направляє людей, що казати. Перевіряйте на місці: телефоном тут ще нічого не підтверджено.
# The parts of the handbook.
desk-area = Ваша місцевість: кому дзвонити
desk-decide = Як питати, оцінювати небезпеку, направляти
desk-job = Для вашої роботи
desk-campaign = Кампанія
handbook-services = Служби допомоги
handbook-self-referral = Сюди люди можуть звернутися напряму:
campaigns-title = Кампанії
campaigns-heading = Кампанії
campaigns-none = Зараз немає жодної кампанії.
campaign-over = Ця кампанія закінчилася { $date }.
campaign-materials = Що можна повісити
