### Search: the box on every page, and what it finds.

search-label = 搜尋
search-button = 搜尋
search-title = 尋找內容
search-heading = 搜尋
search-description = 用自己的話尋找本地求助渠道和指南。
search-lead = 用自己的話寫幾個詞，甚麼語言都可以。可以寫城鎮名或郵政編碼。
search-example = 例如：「他查看我的手機」、「今晚住哪裏 Crewe」、「律師 CW1」。
search-back = 你輸入的內容不會保存，也不會出現在網址裏。如果你從之後的頁面按「返回」，瀏覽器可能會說頁面已過期，或者問你是否再次提交。你可以再次提交，也可以重新搜尋。
search-again = 重新搜尋
search-results = 搜尋結果
search-count =
    找到 { $services ->
        [0] 0 個求助渠道
       *[other] { $services } 個求助渠道
    }，{ $guides ->
        [0] 0 篇指南
       *[other] { $guides } 篇指南
    }。
search-services = 求助渠道
search-services-in = { $area }的求助渠道
search-guides = 可以看的指南
search-empty = 請寫一兩個詞，說出你需要甚麼，再搜尋。
search-none = 沒有找到。請換個說法，減少選項，或者說你想要甚麼：安全的地方、律師、可以傾訴的人。也可以打這個電話，他們知道有甚麼：
search-vague = 沒有找到你寫的詞。來這裏的人最常用到以下這些。
search-none-topics = 看全部指南
search-more = 進一步了解
search-filters = 縮小範圍
search-other-language = 用{ $language }搜尋
search-danger-heading = 如果你現在有危險
search-danger-stay = 現在沒有危險？搜尋結果在下面。
search-refused-heading = 這件事我們不能幫
search-refused = 本站從來不幫人尋找或監視別人，也不幫人繞過法庭命令。如果你擔心自己對待別人的方式，可以打這個電話：
search-refused-start = 有人在傷害你嗎？從這裏開始
