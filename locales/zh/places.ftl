### Choosing a place.

place-label = 城镇、村庄或邮编
place-hint = 比如 Crewe（克鲁）、Widnes（威德尼斯）或 WA8。我们不保存你输入的内容。
show-help = 看帮助
search-by-place = 按地点查找
place-ask = 你说的是哪个地区？
place-ask-labels = 不止一个：
place-outside = 这里好像属于 { $councils }。我们没有列出那里的本地求助渠道。
place-outside-national = 不管你在全国哪里，都可以打这个电话：
place-similar = 你要找的是不是：
place-unknown = 我们不认识这个地方
place-unknown-choose = 请选你的地区，或者试试附近大一点的城镇：
place-suggestions = 这样开头的地方：
