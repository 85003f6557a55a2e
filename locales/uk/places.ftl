### Choosing a place.

place-label = Місто, село або поштовий індекс
place-hint = Наприклад: Crewe (Кру), Widnes (Віднес) або WA8. Ми не зберігаємо того, що ви пишете.
show-help = Показати допомогу
search-by-place = Шукати за місцем
place-ask = Яку місцевість ви маєте на увазі?
place-ask-labels = Таких місць кілька:
place-outside = Схоже, це { $councils }. Місцевих служб допомоги там ми не показуємо.
place-outside-national = Ця лінія може допомогти вам будь-де в країні:
place-similar = Можливо, ви мали на увазі:
place-unknown = Ми не знаємо цього місця
place-unknown-choose = Оберіть свою місцевість або напишіть більше місто поруч:
place-suggestions = Місця, які так починаються:
