### Choosing a place.

place-label = 城鎮、村莊或郵政編碼
place-hint = 例如 Crewe、Widnes 或 WA8。我們不保存你輸入的內容。
show-help = 看幫助
search-by-place = 按地點搜尋
place-ask = 你說的是哪個地區？
place-ask-labels = 多於一個：
place-outside = 這裏似乎屬於 { $councils }。我們沒有列出那裏的本地求助渠道。
place-outside-national = 無論你在全國哪裏，都可以打這個電話：
place-similar = 你要找的是不是：
place-unknown = 我們找不到這個地方
place-unknown-choose = 請選擇你的地區，或者試試附近較大的城鎮：
place-suggestions = 以此開頭的地方：
