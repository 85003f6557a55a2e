### The frame around every page. Keep these short: they are read on small screens, in a hurry.

## Leaving
# The button that is always at the top. It must not say why somebody leaves.
exit = 離開本站
# Told to a screen reader when Shift was pressed twice; a third time leaves.
exit-once-more = 再按一次 Shift 鍵就離開本站
skip-to-main = 跳到主要內容

## Links
# What a chat shows under a link that somebody sends. It must tell nothing.
link-preview = 本地資訊和支援。

## The line for danger, on every page. 999 and 55 are typed on purpose: they are the same everywhere in the UK.
emergency-label = 緊急求助
emergency-call = 致電 999
# The silent call from a mobile. "When asked" must stay: pressing 55 too early does nothing. What stands between * is stressed.
emergency-silent = 用手機但不能說話？不要掛線，*等錄音要你按的時候*再按 55。
# Opens the other ways. One word: it stands at the end of the sentence above.
emergency-ways = 更多
# A text to 999 reaches nobody from a phone that was not signed up before.
emergency-unspoken = 手機登記過緊急短訊，才可以發短訊到 999。999 BSL 應用程式（英國手語）。Relay UK 18000。
emergency-more = 每種方法怎樣用
emergency-national = 全國婦女求助熱線
# Beside the name of a support team that is part of the police.
emergency-police = 警方團隊

## Menus
nav-label = 主選單
# Under an icon: one short word.
nav-menu = 選單
nav-home = 首頁
nav-services = 尋找附近的幫助
nav-topics = 指南
languages-label = 語言

## Notes
draft-translation = 這一頁由機器翻譯，還沒有人檢查過。如不肯定，請以英文頁面為準：
not-translated = 這段文字還沒有中文版，以下是英文。
translation-stale = 這份翻譯可能已經過時：英文版之後有改動。
translation-older = 較早的譯本
# Labels behind a piece of advice: would another person see that it was followed?
seen-yes = 別人會看到。
seen-maybe = 別人可能會看到。
seen-no = 別人很難察覺。
other-website = 其他網站
unknown = 我們不知道
yes = 是
no = 不是
footer-licence = 本站文字：CC BY 4.0。地名資料：見「許可和來源」。
island-sending = 請稍等……
island-lost = 未能連接網站。你寫的內容還在這裏。請檢查訊號，再按一次按鈕。有危險就致電 999。
# On paper only.
on-paper = 本頁在 { $date } 的內容。
