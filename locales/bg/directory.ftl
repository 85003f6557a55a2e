### Services: lists, cards and pages.

## Titles stay in the browser's history: they must tell nothing.
services-title = Намери какво има наблизо
services-description = Избери своя район и виж местни и национални места за помощ, кога отговарят и как да се свържеш с тях.
area-title = { $area }
area-description = Местна помощ в { $area }: номера, часове и какво става, когато се свържеш.
kind-title = { $kind }, { $area }

## Choosing
services-heading = Намери помощ наблизо
services-lead = Избери своя район. Ще видиш на кого да се обадиш, кога отговарят и какво става после.
filter-heading = Стесни избора
filter-any = Без значение
filter-kind = Вид помощ
filter-audience = За кого е
filter-channel = Как се свързваш
filter-language = Език
filter-open = Само които са отворени сега
filter-more = Още възможности
filter-more-hint = Показваме само местата, които сами го казват. Може и други да го правят: попитай, когато се обадиш.
results-heading = Места за помощ
results-in = Места за помощ: { $area }
results-count =
    { $count ->
        [0] Няма намерени места за помощ.
        [one] Намерено е { $count } място за помощ.
       *[other] Намерени са { $count } места за помощ.
    }
results-none = Нищо не отговаря на всичко, което избра. Избери по-малко неща или се обади на тази линия:
all-help-in = Цялата помощ в { $area }

## An area
area-heading = Помощ в { $area }
ring-first = На кого да се обадиш първо
kinds-heading = Видове помощ
kind-count =
    { $count ->
        [one] { $count } място за помощ
       *[other] { $count } места за помощ
    }, местни: { $local }.
kind-heading = { $kind }: { $area }
kind-local = В { $area }
kind-national = Навсякъде в страната
gaps-heading = Какво не намерихме тук
gap = { $kind }: не знаем в { $area } местна помощ, за която да сме сигурни.
gap-instead = Дотогава се обади на:
other-area = Избери друг район
area-national = Цялата страна

## A line
call = Обади се на
call-free = Безплатно обаждане
call-standard = Обикновена цена на обаждане
on-bill = Може да се види в подробната сметка за телефон
bill-unknown = Не знаем дали обаждането се вижда в сметката. Попитай или се обади от друг телефон.
bill-free = Безплатните номера не би трябвало да са в подробната сметка. Телефонът ти все пак пази обаждането в списъка си.
not-on-bill = Не се вижда в подробната сметка за телефон
call-log = Телефонът ти пази списък с обажданията. И липсващо обаждане може да се забележи.
text-relay = Приема обаждания през Relay UK
text-to = Прати SMS до
text-word-to = Прати SMS с думата { $word } до
email-label = Имейл:
web-link = Сайт:
chat-button = Чат в сайта
phone-of = Номерът на
# Before the name of another service, whose number is given because we are not sure of this one’s own.
phone-instead = Друго място за помощ, на което да се обадиш вместо това:
phone-main = Основен номер
phone-out-of-hours = Когато основният номер не работи
phone-professionals = За специалисти
phone-overseas = Извън Великобритания
phone-queries = Въпроси
no-phone = Нямаме телефонен номер, за който да сме сигурни.
fact-separator = {" · "}

## Hours
hours-always = ден и нощ
hours-all-day = цял ден
hours-unknown = Провери часовете, преди да се обадиш
hours-day = { $day } { $times }
hours-days = { $from } до { $to } { $times }
hours-all-but = по всяко време, но не { $times }
hours-every-day = Всеки ден { $times }
hours-stretch = от { $start } до { $end }
hours-not-bank-holidays = затворено на официални празници
hours-bank-holidays = официални празници { $times }
hours-separator = {"; "}
# Shown in previews only, to editors.
draft = Чернова
state-open = Сега отговарят
state-closed = Сега е затворено
state-unknown = Не знаем часовете

## A service's page
whole-page = Страницата на това място за помощ
how-to-reach = Как да се свържеш с тях
what-happens = Какво става, когато се свържеш
what-happens-unknown = Още не знаем. Преди да си кажеш името, можеш да попиташ кой отговаря, какво ще те питат и какво са длъжни да кажат на други.
about-service = За това място за помощ
how-we-know = Откъде знаем това
how-we-check-link = Как проверяваме фактите
withheld = За някои номера и адреси не сме сигурни, затова не ги показваме тук:
sources = Откъде е взето това
source-date = От кога е източникът:
confidence-high = Източникът е официален или е на самото място за помощ.
confidence-medium = Източникът е официален, но по-стар, или не е на самото място за помощ.
confidence-low = Не сме сигурни в този източник. Провери дали е вярно, когато се обадиш.
checked-rang = Проверено по телефона на { $date }.
checked-official-page = Проверено на официалната страница на { $date }.
checked-late = Не е проверявано от { $date }. Ако никой не отговаря, обади се на друг номер.
checked-unchecked = Още не е проверено по телефона. Взето е от източниците на { $date }.

fact-where = Къде
fact-for = За кого е
fact-eligibility = Кой може да го използва
fact-referral = Как се стига дотам
fact-waiting = Колко може да чакаш
fact-bill = В сметката за телефон
fact-cost = Колко струва помощта
fact-languages = Езици
fact-organisation = Води го
fact-hours = Отворено
fact-place = Адрес
# { $things } is a list of names of facts: "how long you may wait, languages".
fact-unknown = Още не знаем: { $things }.
place-confidential = Пази се в тайна, за да са защитени хората там. Свързваш се по телефона.
cost-free = Безплатно
cost-standard = Може да се плаща: първо попитай

## A service that has closed
retired-heading = затворено
retired-since = Това място за помощ вече го няма. Махнахме го от този сайт на { $date }. Не се обаждай на стария номер: сега може да е на друг човек.
retired-instead = Кой помага сега
gone-heading = вече го няма
gone-since = Махнахме тази страница от сайта на { $date }. Това, което пишеше в нея, може да е остаряло.
gone-instead = Какво да прочетеш сега
