### The first page, the list of guides, and pages for when something went wrong.

## Home. The title stays in the browser's history: it must tell nothing.
home-title = 首頁
home-description = 用你的語言尋找 { $region } 本地和全國的幫助。任何手機都可以用。
home-heading = 你有權過安全的生活。
home-lead = 如果身邊的人傷害、恐嚇或控制你，或者你認識的人遇到這種事，可以在這裏尋找 { $region } 附近的幫助。
home-choose = 或者選你的地區
# Above the ways in, by who somebody is. Names and lines are short: they are read in a glance.
home-doors = 你為甚麼來這裏？
door-hurt = 有人傷害我或令我害怕
door-hurt-line = 任何性別、任何年齡都可以。用你自己的話說。
door-someone = 我在為別人擔心
door-someone-line = 怎樣幫忙，又不令情況更壞
door-behaviour = 我擔心自己的行為
door-behaviour-line = 如果你傷害、恐嚇或控制別人，想停下來
door-young = 我未滿 18 歲
door-young-line = 在家裏，或者跟男朋友、女朋友之間
door-work = 我是專業人員
door-work-line = 轉介別人、本地流程、海報
door-search = 全站搜尋
door-search-line = 求助渠道、指南、權利
home-lines = 找人傾訴
home-guides = 值得知道
home-trace-heading = 如果有人可能會看你的手機
home-trace = 你輸入的內容，我們一概不保存，但你的瀏覽器會留下看過的頁面記錄。你隨時可以用頁頂的按鈕離開。
home-leaving-link = 怎樣離開本站
home-privacy-link = 我們保存甚麼

## Guides
topics-title = 指南
topics-heading = 指南
topics-lead = 用淺白文字寫成的簡短指南。每一篇都先說現在該做甚麼。
guide-services = 誰可以幫忙
guide-reviewed = 上次檢查：{ $date }。
guide-past-review = 這一篇本應在 { $date } 之前檢查，所以有些內容可能已經過時。

## When something went wrong
error-title = 未能顯示頁面
error-not-found = 找不到這一頁
error-bad-request = 我們未能讀取內容
error-too-large = 內容太長，未能讀取
error-busy = 網站現在很繁忙
error-internal = 我們這邊出了問題
error-ways = 頁頂的號碼仍然可以用。你也可以從這裏重新開始。

## Guides, continued
group-now = 如果現在就需要幫助
group-understand = 我遇到的是甚麼事？
group-safer = 更安全一些
group-law = 警察、法律和法庭
group-home = 居住的地方
group-family = 孩子和家庭
group-you = 按你的情況
group-others = 幫助別人、改變自己
group-after = 之後的日子
topics-a-to-z = 全部列表
easy-read = 簡易版
easy-read-full = 看完整的指南
guide-services-area = 在你的地區
guide-related = 接着看
contents = 本頁內容
breadcrumb-label = 你在這裏
law-heading = 這一頁背後的法律（英格蘭和威爾士），以及出處：
law-read = { $date } 查閱：

## Glossary, handbook, campaigns. The titles stay in the browser's history.
glossary-title = 詞語
glossary-heading = 詞語解釋
handbook-title = 給專業人員
handbook-heading = 給專業人員
handbook-lead = 各 council（地方議會）的轉介流程、誰怎樣轉介、該怎樣說。請向當地核實：這裏的內容全部還沒有打電話確認過。
# The parts of the handbook.
desk-area = 你的地區：該打給誰
desk-decide = 詢問、判斷危險、轉介
desk-job = 按你的職業
desk-campaign = 宣傳活動
handbook-services = 求助渠道
handbook-self-referral = 這些可以由本人自己聯絡：
campaigns-title = 宣傳活動
campaigns-heading = 宣傳活動
campaigns-none = 現在沒有宣傳活動。
campaign-over = 這次宣傳活動已在 { $date } 結束。
campaign-materials = 可以張貼的東西
