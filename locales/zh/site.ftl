### The frame around every page. Keep these short: they are read on small screens, in a hurry.

## Leaving
# The button that is always at the top. It must not say why somebody leaves.
exit = 离开本站
# Told to a screen reader when Shift was pressed twice; a third time leaves.
exit-once-more = 再按一次 Shift 键就离开本站
skip-to-main = 跳到正文

## Links
# What a chat shows under a link that somebody sends. It must tell nothing.
link-preview = 本地帮助和信息。

## The line for danger, on every page. 999 and 55 are typed on purpose: they are the same everywhere in the UK.
emergency-label = 紧急求助
emergency-call = 拨打 999
# The silent call from a mobile. "When asked" must stay: pressing 55 too early does nothing. What stands between * is stressed.
emergency-silent = 用手机但不能说话？不要挂断，*等录音要你按的时候*再按 55。
# Opens the other ways. One word: it stands at the end of the sentence above.
emergency-ways = 更多
# A text to 999 reaches nobody from a phone that was not signed up before.
emergency-unspoken = 手机登记过紧急短信，才可以发短信到 999。999 BSL 应用（英国手语）。Relay UK 18000。
emergency-more = 每种方法怎么用
emergency-national = 全国妇女求助热线
# Beside the name of a support team that is part of the police.
emergency-police = 警方团队

## Menus
nav-label = 主菜单
# Under an icon: one short word.
nav-menu = 菜单
nav-home = 首页
nav-services = 找附近的帮助
nav-topics = 指南
languages-label = 语言

## Notes
draft-translation = 这一页是机器翻译的，还没有人检查过。拿不准时，请以英文页面为准：
not-translated = 这段文字还没有中文版，下面是英文。
translation-stale = 这份翻译可能过时了：英文后来改过。
translation-older = 较早的翻译
# Labels behind a piece of advice: would another person see that it was followed?
seen-yes = 别人会看到。
seen-maybe = 别人可能会看到。
seen-no = 别人很难看出来。
other-website = 别的网站
unknown = 我们不知道
yes = 是
no = 不是
footer-licence = 本站文字：CC BY 4.0。地名数据：见“许可和来源”。
island-sending = 请稍等……
island-lost = 连不上网站。你写的内容还在这里。请看看有没有信号，再按一次按钮。有危险就拨打 999。
# On paper only.
on-paper = 这一页在 { $date } 时的内容。
