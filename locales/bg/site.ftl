### The frame around every page. Keep these short: they are read on small screens, in a hurry.

## Leaving
# The button that is always at the top. It must not say why somebody leaves.
exit = Излез от сайта
# Told to a screen reader when Shift was pressed twice; a third time leaves.
exit-once-more = Натисни Shift още веднъж, за да излезеш
skip-to-main = Към основния текст

## Links
# What a chat shows under a link that somebody sends. It must tell nothing.
link-preview = Местна помощ и информация.

## The line for danger, on every page. 999 and 55 are typed on purpose: they are the same everywhere in the UK.
emergency-label = Спешна помощ
emergency-call = Набери 999
# The silent call from a mobile. "When asked" must stay: pressing 55 too early does nothing. What stands between * is stressed.
emergency-silent = Без говор от мобилен: не затваряй, натисни 55 *чак когато записът ти каже*.
# Opens the other ways. One word: it stands at the end of the sentence above.
emergency-ways = Още
# A text to 999 reaches nobody from a phone that was not signed up before.
emergency-unspoken = SMS до 999, ако телефонът ти вече е регистриран за това. Приложението 999 BSL. Relay UK 18000.
emergency-more = Как работи всеки начин
emergency-national = Национална линия за жени
# Beside the name of a support team that is part of the police.
emergency-police = екип на полицията

## Menus
nav-label = Основно меню
# Under an icon: one short word.
nav-menu = Меню
nav-home = Начало
nav-services = Намери помощ наблизо
nav-topics = Наръчници
languages-label = Езици

## Notes
draft-translation = Това го преведе машина и още никой не го е проверил. Ако се съмняваш, вярвай на английската страница:
not-translated = Този текст още го няма на твоя език. Показваме го на английски.
translation-stale = Този превод може да е остарял: английският текст е променен след него.
translation-older = По-старият превод
# Labels behind a piece of advice: would another person see that it was followed?
seen-yes = Това ще се види.
seen-maybe = Това може да се види.
seen-no = Това трудно се забелязва.
other-website = друг сайт
unknown = Не знаем
yes = Да
no = Не
footer-licence = Текстовете на този сайт: CC BY 4.0. Данни за местата: виж „Лицензи и източници“.
island-sending = Един момент …
island-lost = Не успяхме да се свържем със сайта. Написаното от теб още е тук. Провери дали имаш обхват и натисни бутона пак. Ако си в опасност, обади се на 999.
# On paper only.
on-paper = Тази страница, както изглеждаше на { $date }.
