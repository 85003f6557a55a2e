### The help finder: guided questions, and a box for one's own words.

find-help-title = 看看下一步
find-help-description = 回答幾條問題，或者用自己的話寫，看看附近有誰可以幫忙。
find-help-heading = 尋求幫助
find-help-lead = 想說多少就說多少。閱讀的是電腦程式，沒有人會看。它用真人寫好的文字回答，並列出你附近的求助渠道。
find-help-message = 用你自己的話告訴我們
find-help-message-hint = 任何語言都可以，寫錯字也沒關係。可以寫發生了甚麼事、你想要甚麼、你在哪裏。不要寫姓名。
find-help-send = 看看有甚麼幫助
find-help-or = 或者回答幾條問題
find-help-kept = 我們不會保存你寫的和選的內容。你的手機可能會保存，所以用完請關掉這個分頁。如果有人查看你的手機，請用另一部手機，或者用無痕視窗。每條問題都可以跳過。
find-help-why = 為甚麼問這條問題
find-help-next = 下一步
find-help-rather-not = 我不想說
find-help-answer-now = 現在就看幫助
find-help-change = 修改
find-help-restart = 重新開始
find-help-said = 你說的內容
find-help-you-wrote = 你寫的是：
find-help-skipped = 跳過了
# { $things } is a list of what somebody may need: "somewhere to stay, money".
find-help-understood = 我們的理解是：{ $things }。不對嗎？
find-help-understood-which = 剔選符合的
find-help-correct = 沒錯，看看有甚麼幫助
find-help-not-understood = 對不起，我們未能明白你的需要。請換個說法，回答以下問題，或者打以下其中一個電話。說得不清楚也沒關係。
find-help-first = 先聯絡
find-help-first-in = { $area }：先聯絡
find-help-services = 其他可以幫忙的
find-help-more = 還有更多可以幫忙的（{ $count }）
find-help-general = 沒有專為這種情況而設、日夜開放的熱線。以下有一條日夜開放，任何人都可以打，甚麼事都可以說。
find-help-why-this = 為甚麼推薦：
find-help-why-named = 你提到它
find-help-why-near = 離你近
find-help-why-place = 你說了{ $place }，它幫助{ $area }的人
# { $who } is a group such as "deaf people".
find-help-why-for = 對象：{ $who }
find-help-why-open = 日夜都有人接聽
find-help-why-general = 無論你是誰，任何時候都有人接聽
find-help-why-phone = 可以打電話
find-help-why-text = 可以發短訊，不用打電話
find-help-why-chat = 可以在網上聊天，不用打電話
find-help-why-email = 可以寫電郵，不用打電話
find-help-why-bsl = 可以用英國手語
find-help-why-in-person = 可以當面談
find-help-why-online = 網站上有幫助
find-help-no-programme = 在你附近，我們沒有找到可以肯定的課程。你可以打這個電話，那裏的人知道有哪些課程：
find-help-quiet = 如果有一天你想找人傾訴家裏的事，可以打這個電話，日夜都可以：
find-help-place-which = 叫這個名字的地方不止一個。它屬於哪個 council（地方議會）？
find-help-place-unknown = 我們找不到這個地方。請換個串法，寫附近的城鎮，或者寫郵政編碼。
find-help-place-empty = 可以不填地點，直接繼續。
find-help-urgent = 這聽起來很嚴重。任何時候感到害怕，都可以致電 999。心裏先有個計劃，可能會有幫助：
find-help-urgent-link = 訂立一個安全計劃
find-help-safe = 我現在沒有危險
find-help-languages = 本站有這些語言：{ $languages }。打電話時，請要求傳譯員（「interpreter」）。
find-help-print = 最好不要列印或保存這一頁。上面有你說的內容，紙張可能會被人發現。試試記住一個號碼。用完請關掉這個分頁。
find-help-copy = 可以抄下來的簡短名單
find-help-copy-hint = 最好記住一個號碼。名單上的名字很普通，看不出甚麼。只抄到沒有其他人會看的手機裏。
# Opens the rest of a warning of which the first paragraph is seen.
first-more = 繼續看這一段
# { $who } is somebody with a profession: "an emergency doctor".
first-awaiting = 這一頁有些內容還有待這些人檢查：{ $who }。
# Who still has to check the law on a page: in the list of the message above.
awaiting-solicitor = 律師
