### The first page, the list of guides, and pages for when something went wrong.

## Home. The title stays in the browser's history: it must tell nothing.
home-title = 首页
home-description = 用你的语言查找 { $region } 本地和全国的帮助。什么手机都能用。
home-heading = 你有权安全地生活。
home-lead = 如果身边的人伤害、恐吓或控制你，或者你认识的人遇到这种事，可以在这里找 { $region } 附近的帮助。
home-choose = 或者选你的地区
# Above the ways in, by who somebody is. Names and lines are short: they are read in a glance.
home-doors = 你为什么来这里？
door-hurt = 有人伤害我或让我害怕
door-hurt-line = 什么性别、什么年龄都可以。用你自己的话说。
door-someone = 我在为别人担心
door-someone-line = 怎么帮忙，又不让情况更糟
door-behaviour = 我担心自己的行为
door-behaviour-line = 如果你伤害、恐吓或控制别人，想停下来
door-young = 我不到 18 岁
door-young-line = 在家里，或者跟男朋友、女朋友之间
door-work = 我是专业人员
door-work-line = 转介别人、本地流程、海报
door-search = 全站搜索
door-search-line = 求助渠道、指南、权利
home-lines = 找人说说话
home-guides = 值得了解
home-trace-heading = 如果有人可能看你的手机
home-trace = 你输入的内容我们什么都不保存，但你的浏览器会留下看过的页面。随时可以用上面的按钮离开。
home-leaving-link = 怎么离开本站
home-privacy-link = 我们保存什么

## Guides
topics-title = 指南
topics-heading = 指南
topics-lead = 用简单的话写的短指南。每一篇都先说现在该做什么。
guide-services = 谁能帮忙
guide-reviewed = 上次检查：{ $date }。
guide-past-review = 这一篇应该在 { $date } 之前检查，所以有些内容可能过时了。

## When something went wrong
error-title = 页面打不开
error-not-found = 找不到这一页
error-bad-request = 这个我们读不出来
error-too-large = 太长了，读不了
error-busy = 网站现在很忙
error-internal = 我们这边出了问题
error-ways = 这一页上面的号码还是能用。你也可以从这里重新开始。

## Guides, continued
group-now = 如果现在就需要帮助
group-understand = 我身上发生的是什么？
group-safer = 更安全一些
group-law = 警察、法律和法庭
group-home = 住的地方
group-family = 孩子和家庭
group-you = 你的具体情况
group-others = 帮助别人、改变自己
group-after = 之后
topics-a-to-z = 全部列表
easy-read = 简易版
easy-read-full = 读完整的指南
guide-services-area = 在你的地区
guide-related = 接着读
contents = 这一页的内容
breadcrumb-label = 你在这里
law-heading = 这一页背后的法律（英格兰和威尔士），以及出处：
law-read = { $date } 查阅：

## Glossary, handbook, campaigns. The titles stay in the browser's history.
glossary-title = 词语
glossary-heading = 词语解释
handbook-title = 给专业人员
handbook-heading = 给专业人员
handbook-lead = 各 council（地方政府）的流程、谁怎么转介、该怎么说。请在当地核对：这里的内容都还没有打电话确认过。
# The parts of the handbook.
desk-area = 你的地区：打给谁
desk-decide = 询问、判断危险、转介
desk-job = 按你的工作
desk-campaign = 宣传活动
handbook-services = 求助渠道
handbook-self-referral = 这些可以由本人自己联系：
campaigns-title = 宣传活动
campaigns-heading = 宣传活动
campaigns-none = 现在没有宣传活动。
campaign-over = 这次宣传活动已在 { $date } 结束。
campaign-materials = 可以张贴的东西
