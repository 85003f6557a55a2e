### The help finder: guided questions, and a box for one's own words.

find-help-title = Намери пътя си
find-help-description = Отговори на няколко въпроса или пиши със свои думи и виж кой наблизо може да помогне.
find-help-heading = Намери помощ
find-help-lead = Кажи ни колкото искаш, много или малко. Чете го компютърна програма, не човек. Отговаря с думи, които са писали хора, и показва места за помощ близо до теб.
find-help-message = Разкажи ни със свои думи
find-help-message-hint = На всякакъв език, може и с грешки. Можеш да кажеш какво става, какво искаш и къде си. Не пиши имена и фамилии.
find-help-send = Покажи какво може да помогне
find-help-or = Или отговори на няколко въпроса
find-help-kept = Ние не пазим това, което пишеш или избираш. Телефонът ти може да го пази, затова затвори този раздел накрая. Ако някой ти проверява телефона, използвай друг телефон или частен прозорец (инкогнито). Можеш да прескочиш всеки въпрос.
find-help-why = Защо питаме
find-help-next = Напред
find-help-rather-not = Не искам да кажа
find-help-answer-now = Покажи помощта сега
find-help-change = Промени
find-help-restart = Започни отначало
find-help-said = Твоите отговори
find-help-you-wrote = Ти написа:
find-help-skipped = Прескочено
# { $things } is a list of what somebody may need: "somewhere to stay, money".
find-help-understood = Ето какво разбрахме: { $things }. Не е вярно?
find-help-understood-which = Отметни каквото е вярно
find-help-correct = Точно така. Покажи помощта
find-help-not-understood = Извинявай, не успяхме да разберем от какво имаш нужда. Опитай с други думи, отговори на въпросите долу или се обади на някой от тези телефони. Не е нужно да го обясниш добре.
find-help-first = Първо
find-help-first-in = Първо, за { $area }
find-help-services = Кой друг може да помогне
find-help-more = Още хора, които могат да помогнат ({ $count })
find-help-general = Няма линия точно за това, която да отговаря ден и нощ. Една от линиите тук отговаря ден и нощ: тя е за всеки, каквото и да се е случило.
find-help-why-this = Защо това:
find-help-why-named = ти го спомена
find-help-why-near = близо до теб е
find-help-why-place = ти написа { $place }, а тук помагат на хора в { $area }
# { $who } is a group such as "deaf people".
find-help-why-for = за { $who }
find-help-why-open = някой отговаря ден и нощ
find-help-why-general = някой отговаря по всяко време, който и да се обади
find-help-why-phone = можеш да се обадиш
find-help-why-text = можеш да пратиш SMS, вместо да се обаждаш
find-help-why-chat = можеш да пишеш в чат, вместо да се обаждаш
find-help-why-email = можеш да пишеш имейл, вместо да се обаждаш
find-help-why-bsl = можеш да използваш британския жестов език
find-help-why-in-person = можеш да се видиш с някого лице в лице
find-help-why-online = има помощ на сайта им
find-help-no-programme = Не намерихме близо до теб курс, за който да знаем със сигурност. Можеш да се обадиш на тази линия: там знаят какво има.
find-help-quiet = Ако някога искаш да поговориш с някого за това, което става у дома, обади се на тази линия, денем или нощем:
find-help-place-which = Има повече от едно такова място. В коя община е твоето?
find-help-place-unknown = Не познаваме това място. Напиши го по друг начин, напиши град наблизо или пощенски код.
find-help-place-empty = Можеш да оставиш мястото празно и да продължиш.
find-help-urgent = Това звучи сериозно. Ако в някой момент те е страх, обади се на 999. План, който държиш само в главата си, може да помогне:
find-help-urgent-link = направи план за безопасност
find-help-safe = Сега не съм в опасност
find-help-languages = Можеш да четеш този сайт на: { $languages }. Когато се обадиш, поискай преводач. На английски: „interpreter“.
find-help-print = Най-добре не печатай и не запазвай тази страница. Тя показва твоите отговори, а лист може да се намери. Опитай да запомниш един номер. Затвори този раздел накрая.
find-help-copy = Кратък списък за копиране
find-help-copy-hint = Най-добре е да запомниш един номер. Имената са обикновени и не издават много. Копирай списъка само на телефон, в който никой друг не гледа.
# Opens the rest of a warning of which the first paragraph is seen.
first-more = Още за това
# { $who } is somebody with a profession: "an emergency doctor".
first-awaiting = Части от тази страница още трябва да ги провери: { $who }.
# Who still has to check the law on a page: in the list of the message above.
awaiting-solicitor = адвокат
