### Search: the box on every page, and what it finds.

search-label = 搜索
search-button = 搜索
search-title = 查找内容
search-heading = 搜索
search-description = 用自己的话查找本地求助渠道和指南。
search-lead = 用自己的话写几个词，什么语言都行。可以写城镇名或邮编。
search-example = 比如：“他查我的手机”、“今晚住哪里 Crewe”、“律师 CW1”。
search-back = 你输入的内容不会保存，也不会出现在网址里。如果你从后面的页面按“返回”，浏览器可能会说页面已过期，或者问要不要再次提交。你可以再次提交，也可以重新搜索。
search-again = 重新搜索
search-results = 找到的内容
search-count =
    找到 { $services ->
        [0] 0 个求助渠道
       *[other] { $services } 个求助渠道
    }，{ $guides ->
        [0] 0 篇指南
       *[other] { $guides } 篇指南
    }。
search-services = 求助渠道
search-services-in = { $area }的求助渠道
search-guides = 可以读的指南
search-empty = 请写一两个词，说你需要什么，再搜索。
search-none = 没有找到。请换个说法，少选几项，或者说你想要什么：安全的地方、律师、可以说话的人。也可以打这个电话，他们知道有什么：
search-vague = 没有找到你写的词。来这里的人最常用到下面这些。
search-none-topics = 看全部指南
search-more = 进一步了解
search-filters = 缩小范围
search-other-language = 用{ $language }搜索
search-danger-heading = 如果你现在有危险
search-danger-stay = 现在没有危险？找到的内容在下面。
search-refused-heading = 这件事我们不能帮
search-refused = 本站从来不帮人寻找或监视别人，也不帮人绕过法庭命令。如果你担心自己对待别人的方式，可以打这个电话：
search-refused-start = 有人在伤害你吗？从这里开始
