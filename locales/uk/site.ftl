### The frame around every page. Keep these short: they are read on small screens, in a hurry.

## Leaving
# The button that is always at the top. It must not say why somebody leaves.
exit = Вийти із сайту
# Told to a screen reader when Shift was pressed twice; a third time leaves.
exit-once-more = Натисніть Shift ще раз, щоб вийти
skip-to-main = Перейти до головного

## Links
# What a chat shows under a link that somebody sends. It must tell nothing.
link-preview = Місцева допомога та інформація.

## The line for danger, on every page. 999 and 55 are typed on purpose: they are the same everywhere in the UK.
emergency-label = Термінова допомога
emergency-call = Виклик 999
# The silent call from a mobile. "When asked" must stay: pressing 55 too early does nothing. What stands between * is stressed.
emergency-silent = Мовчки, з мобільного: чекайте на лінії, натисніть 55, *коли попросять*.
# Opens the other ways. One word: it stands at the end of the sentence above.
emergency-ways = Ще
# A text to 999 reaches nobody from a phone that was not signed up before.
emergency-unspoken = SMS на 999, якщо телефон для цього зареєстровано. Застосунок 999 BSL (жестова мова). Relay UK 18000.
emergency-more = Як діє кожен спосіб
emergency-national = Загальнонаціональна лінія для жінок
# Beside the name of a support team that is part of the police.
emergency-police = команда поліції

## Menus
nav-label = Головне меню
# Under an icon: one short word.
nav-menu = Меню
nav-home = Головна
nav-services = Знайти допомогу поруч
nav-topics = Поради
languages-label = Мови

## Notes
draft-translation = Це переклала машина, людина ще не перевіряла. Якщо сумніваєтеся, довіряйте англійській сторінці:
not-translated = Цього тексту ще немає українською. Показуємо його англійською.
translation-stale = Цей переклад міг застаріти: англійський текст відтоді змінився.
translation-older = Давніший переклад
# Labels behind a piece of advice: would another person see that it was followed?
seen-yes = Це буде видно.
seen-maybe = Це може бути видно.
seen-no = Це важко помітити.
other-website = інший сайт
unknown = Ми не знаємо
yes = Так
no = Ні
footer-licence = Тексти на цьому сайті: CC BY 4.0. Дані про місцевості: див. «Ліцензії та джерела».
island-sending = Одну хвилинку …
island-lost = Не вдалося зв’язатися із сайтом. Те, що ви написали, досі тут. Перевірте сигнал і натисніть кнопку ще раз. У небезпеці дзвоніть на 999.
# On paper only.
on-paper = Ця сторінка станом на { $date }.
