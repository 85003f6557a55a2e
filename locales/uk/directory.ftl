### Services: lists, cards and pages.

## Titles stay in the browser's history: they must tell nothing.
services-title = Знайти, що є поруч
services-description = Оберіть свою місцевість і побачите місцеві та загальнонаціональні служби, коли там відповідають і як зв’язатися.
area-title = { $area }
area-description = Місцеві служби ({ $area }): номери, години роботи і що буде, коли ви звернетеся.
kind-title = { $kind }, { $area }

## Choosing
services-heading = Знайти допомогу поруч
services-lead = Оберіть свою місцевість. Ви побачите, кому дзвонити, коли там відповідають і що буде далі.
filter-heading = Звузити вибір
filter-any = Будь-що
filter-kind = Вид допомоги
filter-audience = Для кого
filter-channel = Як зв’язатися
filter-language = Мова
filter-open = Лише ті, що відкриті зараз
filter-more = Більше варіантів
filter-more-hint = Показано лише служби, які про це пишуть. Інші теж можуть це робити: запитайте, коли подзвоните.
results-heading = Служби допомоги
results-in = Служби допомоги: { $area }
results-count =
    { $count ->
        [0] Служб не знайдено.
        [one] Знайдено { $count } службу.
        [few] Знайдено { $count } служби.
        [many] Знайдено { $count } служб.
       *[other] Знайдено { $count } служби.
    }
results-none = Немає нічого, що підходило б до всього, що ви обрали. Приберіть якусь умову або подзвоніть на цю лінію:
all-help-in = Уся допомога: { $area }

## An area
area-heading = Допомога: { $area }
ring-first = Куди дзвонити найперше
kinds-heading = Види допомоги
kind-count =
    { $count ->
        [one] { $count } служба
        [few] { $count } служби
        [many] { $count } служб
       *[other] { $count } служби
    }, місцевих: { $local }.
kind-heading = { $kind }: { $area }
kind-local = Тут: { $area }
kind-national = Будь-де в країні
gaps-heading = Чого ми тут не знайшли
gap = { $kind }: місцевої служби ({ $area }), у якій ми були б певні, ми не знаємо.
gap-instead = Поки що дзвоніть сюди:
other-area = Обрати іншу місцевість
area-national = Уся країна

## A line
call = Дзвонити
call-free = Безплатний дзвінок
call-standard = Звичайна ціна дзвінка
on-bill = Може бути в детальному рахунку
bill-unknown = Ми не знаємо, чи видно цей дзвінок у рахунку. Запитайте або подзвоніть з іншого телефону.
bill-free = Безплатних номерів не має бути в детальних рахунках. Але телефон зберігає дзвінок у своєму списку.
not-on-bill = Не видно в детальному рахунку
call-log = Телефон зберігає список дзвінків. Якщо в ньому чогось бракує, це теж можуть помітити.
text-relay = Приймає дзвінки через Relay UK
text-to = SMS на
text-word-to = SMS зі словом { $word } на
email-label = Електронна пошта:
web-link = Сайт:
chat-button = Чат на сайті
phone-of = Номер служби
# Before the name of another service, whose number is given because we are not sure of this one’s own.
phone-instead = Інша служба, куди можна подзвонити натомість:
phone-main = Головний номер
phone-out-of-hours = Коли головний номер не працює
phone-professionals = Для фахівців
phone-overseas = З-за меж Великої Британії
phone-queries = Для запитань
no-phone = Ми не знаємо напевно номера телефону.
fact-separator = {" · "}

## Hours
hours-always = удень і вночі
hours-all-day = цілодобово
hours-unknown = Перевірте години роботи, перш ніж дзвонити
hours-day = { $day } { $times }
hours-days = { $from } – { $to } { $times }
hours-all-but = у будь-який час, крім { $times }
hours-every-day = Щодня { $times }
hours-stretch = { $start } – { $end }
hours-not-bank-holidays = не працює в державні вихідні (bank holidays)
hours-bank-holidays = у державні вихідні (bank holidays) { $times }
hours-separator = {"; "}
# Shown in previews only, to editors.
draft = Чернетка
state-open = Зараз відкрито
state-closed = Зараз зачинено
state-unknown = Години роботи невідомі

## A service's page
whole-page = Сторінка цієї служби
how-to-reach = Як зв’язатися
what-happens = Що буде, коли ви звернетеся
what-happens-unknown = Ми ще не знаємо. Перш ніж сказати, хто ви, можете запитати, хто відповідає на дзвінки, про що там запитають і що мусять передавати іншим.
about-service = Про цю службу
how-we-know = Звідки ми це знаємо
how-we-check-link = Як ми перевіряємо факти
withheld = Деякі контакти ми не знаємо напевно, тому не показуємо їх тут:
sources = Звідки це взято
source-date = Від якого часу джерело:
confidence-high = Джерело офіційне або належить самій службі.
confidence-medium = Джерело офіційне, але давніше, або не належить самій службі.
confidence-low = Ми не впевнені в цьому джерелі. Перевірте, що там написано, коли подзвоните.
checked-rang = Перевірено телефоном { $date }.
checked-official-page = Перевірено на офіційній сторінці { $date }.
checked-late = Не перевірялося з { $date }. Якщо ніхто не відповідає, подзвоніть на інший номер.
checked-unchecked = Телефоном ще не перевірено. Взято з джерел { $date }.

fact-where = Де
fact-for = Для кого
fact-eligibility = Хто може звернутися
fact-referral = Як туди потрапити
fact-waiting = Скільки чекати
fact-bill = У телефонному рахунку
fact-cost = Скільки коштує допомога
fact-languages = Мови
fact-organisation = Чия це служба
fact-hours = Години роботи
fact-place = Адреса
# { $things } is a list of names of facts: "how long you may wait, languages".
fact-unknown = Ми ще не знаємо: { $things }.
place-confidential = Адресу тримають у таємниці, щоб захистити людей, які там живуть. Зв’язатися можна телефоном.
cost-free = Безплатно
cost-standard = Може бути плата: спочатку запитайте

## A service that has closed
retired-heading = більше не працює
retired-since = Цієї служби вже немає. Ми прибрали її із сайту { $date }. Не дзвоніть на її старий номер: тепер він може належати комусь іншому.
retired-instead = Хто допомагає тепер
gone-heading = цього тут уже немає
gone-since = Ми прибрали цю сторінку із сайту { $date }. Те, що на ній було, могло застаріти.
gone-instead = Що читати тепер
