### Services: lists, cards and pages.

## Titles stay in the browser's history: they must tell nothing.
services-title = 看看附近有甚麼
services-description = 選擇你的地區，看看本地和全國有哪些求助渠道、甚麼時候有人接聽、怎樣聯絡。
area-title = { $area }
area-description = { $area }的本地求助渠道：電話、時間，以及聯絡之後會怎樣。
kind-title = { $kind }，{ $area }

## Choosing
services-heading = 尋找附近的幫助
services-lead = 選擇你的地區。你會看到該打給誰、甚麼時候有人接聽、接下來會怎樣。
filter-heading = 縮小範圍
filter-any = 不限
filter-kind = 哪種幫助
filter-audience = 幫助誰
filter-channel = 怎樣聯絡
filter-language = 語言
filter-open = 只看現在開放的
filter-more = 更多選項
filter-more-hint = 這裏只列出本身有說明的。其他渠道也可能做得到：打電話時可以問。
results-heading = 求助渠道
results-in = { $area }的求助渠道
results-count =
    { $count ->
        [0] 沒有找到求助渠道。
       *[other] 找到 { $count } 個求助渠道。
    }
results-none = 沒有一個符合你選的全部條件。請減少選項，或者打這個電話：
all-help-in = { $area }的全部幫助

## An area
area-heading = { $area }的幫助
ring-first = 先打給誰
kinds-heading = 有哪些幫助
kind-count =
    { $count ->
       *[other] { $count } 個求助渠道
    }，其中 { $local } 個在本地。
kind-heading = { $kind }：{ $area }
kind-local = 在{ $area }
kind-national = 全國都可以用
gaps-heading = 這裏我們沒有找到的
gap = { $kind }：在{ $area }，我們不知道有哪個可以肯定的本地求助渠道。
gap-instead = 在那之前，請打：
other-area = 選擇其他地區
area-national = 全國

## A line
call = 致電
call-free = 免費電話
call-standard = 按一般電話收費
on-bill = 詳細帳單上可能會顯示
bill-unknown = 我們不知道帳單上會不會顯示這個電話。可以問他們，或者用另一部電話打。
bill-free = 免費號碼不應列在詳細帳單上。但你的手機仍然會留下通話記錄。
not-on-bill = 詳細帳單上不會顯示
call-log = 你的手機會留下通話記錄。如果記錄少了一段，別人也可能會留意到。
text-relay = 接受 Relay UK 來電
text-to = 發短訊到
text-word-to = 發短訊 { $word } 到
email-label = 電郵：
web-link = 網站：
chat-button = 網上聊天
phone-of = 這個號碼屬於：
# Before the name of another service, whose number is given because we are not sure of this one’s own.
phone-instead = 請改打另一個求助渠道：
phone-main = 主要號碼
phone-out-of-hours = 主要號碼沒有人接聽的時間
phone-professionals = 專業人員用
phone-overseas = 從英國以外致電
phone-queries = 查詢
no-phone = 我們沒有可以肯定的電話號碼。
fact-separator = {" · "}

## Hours
hours-always = 日夜開放
hours-all-day = 全天
hours-unknown = 致電前請先查開放時間
hours-day = { $day } { $times }
hours-days = { $from }到{ $to } { $times }
hours-all-but = 除了 { $times }，其他時間都開放
hours-every-day = 每天 { $times }
hours-stretch = { $start } 到 { $end }
hours-not-bank-holidays = 公眾假期（bank holiday）不開放
hours-bank-holidays = 公眾假期（bank holiday） { $times }
hours-separator = {"；"}
# Shown in previews only, to editors.
draft = 草稿
state-open = 現正開放
state-closed = 現在沒有開放
state-unknown = 開放時間不詳

## A service's page
whole-page = 這個求助渠道的詳細介紹
how-to-reach = 怎樣聯絡他們
what-happens = 聯絡之後會怎樣
what-happens-unknown = 我們還不知道。說出你是誰之前，可以先問：接聽電話的是誰，會問甚麼，哪些事他們必須告訴別人。
about-service = 關於這項幫助
how-we-know = 我們怎樣知道的
how-we-check-link = 我們怎樣核對資料
withheld = 有些聯絡方式我們不能肯定，所以沒有放在這裏：
sources = 資料來源
source-date = 來源的時間：
confidence-high = 來源是官方的，或者是他們自己的。
confidence-medium = 來源是官方的，但比較舊；或者不是他們自己的。
confidence-low = 這個來源我們不能肯定。打電話時請核對一下。
checked-rang = { $date } 打電話核對過。
checked-official-page = { $date } 在官方網頁上核對過。
checked-late = { $date } 之後沒有再核對。如果沒有人接聽，請打另一個號碼。
checked-unchecked = 還沒有打電話核對。資料在 { $date } 取自來源。

fact-where = 地區
fact-for = 幫助誰
fact-eligibility = 誰可以用
fact-referral = 怎樣找到他們
fact-waiting = 可能要等多久
fact-bill = 電話帳單
fact-cost = 費用
fact-languages = 語言
fact-organisation = 負責機構
fact-hours = 開放時間
fact-place = 地址
# { $things } is a list of names of facts: "how long you may wait, languages".
fact-unknown = 我們還不知道：{ $things }。
place-confidential = 地址保密，為了保護那裏的人。請用電話聯絡。
cost-free = 免費
cost-standard = 可能要收費，請先問

## A service that has closed
retired-heading = 已關閉
retired-since = 這個求助渠道已經沒有了。我們在 { $date } 把它從本站移除。不要打它以前的號碼：現在可能是其他人在用。
retired-instead = 現在誰可以幫忙
gone-heading = 這一頁已經不在這裏
gone-since = 我們在 { $date } 把這一頁從本站移除。上面說的可能已經過時。
gone-instead = 現在可以看甚麼
