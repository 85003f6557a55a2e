### The help finder: guided questions, and a box for one's own words.

find-help-title = Знайти свій шлях
find-help-description = Дайте відповідь на кілька запитань або напишіть своїми словами, і побачите, хто може допомогти поруч із вами.
find-help-heading = Знайти допомогу
find-help-lead = Розкажіть стільки, скільки хочете. Це читає комп’ютерна програма, а не людина. У відповідь ви побачите слова, які написали люди, і служби допомоги поруч із вами.
find-help-message = Розкажіть своїми словами
find-help-message-hint = Будь-якою мовою, помилки не важливі. Можете написати, що відбувається, чого ви хочете і де ви. Не пишіть імен і прізвищ.
find-help-send = Показати, що допоможе
find-help-or = Або дайте відповідь на кілька запитань
find-help-kept = Ми не зберігаємо того, що ви пишете чи обираєте. Ваш телефон може зберегти, тому закрийте цю вкладку, коли закінчите. Якщо хтось перевіряє ваш телефон, візьміть інший або відкрийте приватне вікно. Будь-яке запитання можна пропустити.
find-help-why = Чому ми питаємо
find-help-next = Далі
find-help-rather-not = Не хочу казати
find-help-answer-now = Показати допомогу зараз
find-help-change = Змінити
find-help-restart = Почати спочатку
find-help-said = Що ви сказали
find-help-you-wrote = Ви написали:
find-help-skipped = Пропущено
# { $things } is a list of what somebody may need: "somewhere to stay, money".
find-help-understood = Ми зрозуміли так: { $things }. Не так?
find-help-understood-which = Позначте, що підходить
find-help-correct = Усе правильно. Показати допомогу
find-help-not-understood = Вибачте, ми не зрозуміли, що вам потрібно. Спробуйте інші слова, дайте відповідь на запитання нижче або подзвоніть на одну з цих ліній. Не треба пояснювати ідеально.
find-help-first = Найперше
find-help-first-in = Найперше ({ $area })
find-help-services = Хто ще може допомогти
find-help-more = Ще люди, які можуть допомогти ({ $count })
find-help-general = Немає лінії саме для цього, яка працювала б удень і вночі. Але одна з цих працює завжди і для всіх, хоч би що сталося.
find-help-why-this = Чому це:
find-help-why-named = ви це назвали
find-help-why-near = це поруч із вами
find-help-why-place = ви назвали { $place }, а тут допомагають у цій місцевості: { $area }
# { $who } is a group such as "deaf people".
find-help-why-for = для кого це: { $who }
find-help-why-open = відповідають удень і вночі
find-help-why-general = відповідають о будь-якій годині, хоч би хто ви були
find-help-why-phone = можна подзвонити
find-help-why-text = можна написати SMS, а не дзвонити
find-help-why-chat = можна писати в чаті, а не дзвонити
find-help-why-email = можна написати електронний лист, а не дзвонити
find-help-why-bsl = можна спілкуватися британською жестовою мовою
find-help-why-in-person = можна зустрітися з кимось особисто
find-help-why-online = допомога є на їхньому сайті
find-help-no-programme = Ми не знайшли поруч із вами курсу, про який знаємо напевно. Можете подзвонити на цю лінію: там знають, що є.
find-help-quiet = Якщо колись захочете поговорити про те, що вдома, можна подзвонити на цю лінію, вдень і вночі:
find-help-place-which = Таких місць кілька. До якої місцевої ради (council) воно належить?
find-help-place-unknown = Ми не знаємо цього місця. Спробуйте написати інакше, назвіть містечко поруч або поштовий індекс.
find-help-place-empty = Можна залишити місце порожнім і йти далі.
find-help-urgent = Це схоже на серйозну небезпеку. Якщо в якусь мить стане страшно, дзвоніть на 999. Може допомогти план, який ви тримаєте в голові:
find-help-urgent-link = скласти план безпеки
find-help-safe = Зараз я не в небезпеці
find-help-languages = Цей сайт можна читати такими мовами: { $languages }. Коли дзвоните, попросіть перекладача: «interpreter».
find-help-print = Цю сторінку краще не друкувати й не зберігати. На ній видно, що ви сказали, а аркуш можуть знайти. Спробуйте запам’ятати один номер. Закрийте цю вкладку, коли закінчите.
find-help-copy = Короткий список, щоб переписати
find-help-copy-hint = Найкраще запам’ятати один номер. Назви прості й мало що видають. Переписуйте список лише в телефон, у який ніхто інший не заглядає.
# Opens the rest of a warning of which the first paragraph is seen.
first-more = Докладніше про це
# { $who } is somebody with a profession: "an emergency doctor".
first-awaiting = Частини цієї сторінки ще не перевірено. Хто має перевірити: { $who }.
# Who still has to check the law on a page: in the list of the message above.
awaiting-solicitor = юрист або юристка
