### The help finder: guided questions, and a box for one's own words.

find-help-title = 看看下一步
find-help-description = 回答几个问题，或者用自己的话写，看看附近有谁能帮忙。
find-help-heading = 找帮助
find-help-lead = 想说多少就说多少。读的是电脑程序，没有人会读。它用真人写好的话回答，并列出你附近的求助渠道。
find-help-message = 用你自己的话告诉我们
find-help-message-hint = 什么语言都行，写错字也没关系。可以写发生了什么、你想要什么、你在哪里。不要写姓名。
find-help-send = 看看有什么帮助
find-help-or = 或者回答几个问题
find-help-kept = 我们不保存你写的和选的内容。你的手机可能会保存，所以用完请关掉这个标签页。如果有人查你的手机，请用别的手机，或者用无痕窗口。每个问题都可以跳过。
find-help-why = 为什么问这个
find-help-next = 下一步
find-help-rather-not = 我不想说
find-help-answer-now = 现在就看帮助
find-help-change = 修改
find-help-restart = 重新开始
find-help-said = 你说的内容
find-help-you-wrote = 你写的是：
find-help-skipped = 跳过了
# { $things } is a list of what somebody may need: "somewhere to stay, money".
find-help-understood = 我们的理解是：{ $things }。不对吗？
find-help-understood-which = 勾选符合的
find-help-correct = 这样对了，看帮助
find-help-not-understood = 对不起，我们没看明白你需要什么。请换个说法，回答下面的问题，或者打下面一个电话。说得不清楚也没关系。
find-help-first = 先联系
find-help-first-in = { $area }：先联系
find-help-services = 其他能帮忙的
find-help-more = 还有更多能帮忙的（{ $count }）
find-help-general = 没有专门为这种情况、白天夜里都开的热线。下面有一条白天夜里都开，谁都可以打，什么事都可以说。
find-help-why-this = 为什么推荐：
find-help-why-named = 你提到了它
find-help-why-near = 离你近
find-help-why-place = 你说了{ $place }，它帮助{ $area }的人
# { $who } is a group such as "deaf people".
find-help-why-for = 面向：{ $who }
find-help-why-open = 白天夜里都有人接
find-help-why-general = 不管你是谁，任何时候都有人接
find-help-why-phone = 可以打电话
find-help-why-text = 可以发短信，不用打电话
find-help-why-chat = 可以在网上聊，不用打电话
find-help-why-email = 可以写邮件，不用打电话
find-help-why-bsl = 可以用英国手语
find-help-why-in-person = 可以当面谈
find-help-why-online = 网站上有帮助
find-help-no-programme = 在你附近，我们没有找到有把握的课程。你可以打这个电话，那里的人知道有哪些：
find-help-quiet = 如果你什么时候想跟人说说家里的事，可以打这个电话，白天夜里都行：
find-help-place-which = 叫这个名字的地方不止一个。它属于哪个 council（地方政府）？
find-help-place-unknown = 我们不认识这个地方。请换个拼法，写附近的城镇，或者写邮编。
find-help-place-empty = 地点可以不填，直接继续。
find-help-urgent = 这听起来很严重。只要你感到害怕，随时拨打 999。心里先有个计划，可能会有帮助：
find-help-urgent-link = 做一个安全计划
find-help-safe = 我现在没有危险
find-help-languages = 本站有这些语言：{ $languages }。打电话时，请要求翻译（“interpreter”）。
find-help-print = 最好不要打印或保存这一页。上面有你说的内容，纸可能会被人看到。试着记住一个号码。用完请关掉这个标签页。
find-help-copy = 可以抄下来的短名单
find-help-copy-hint = 最好记住一个号码。名单上的名字很普通，看不出什么。只抄到没有别人看的手机里。
# Opens the rest of a warning of which the first paragraph is seen.
first-more = 继续看这一段
# { $who } is somebody with a profession: "an emergency doctor".
first-awaiting = 这一页有些内容还要由这些人检查：{ $who }。
# Who still has to check the law on a page: in the list of the message above.
awaiting-solicitor = 律师
