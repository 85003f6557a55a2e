### Services: lists, cards and pages.

## Titles stay in the browser's history: they must tell nothing.
services-title = 看看附近有什么
services-description = 选你的地区，看看本地和全国有哪些求助渠道、什么时候有人接、怎么联系。
area-title = { $area }
area-description = { $area }的本地求助渠道：电话、时间，以及联系之后会怎么样。
kind-title = { $kind }，{ $area }

## Choosing
services-heading = 找附近的帮助
services-lead = 选你的地区。你会看到该打给谁、什么时候有人接、接下来会怎么样。
filter-heading = 缩小范围
filter-any = 不限
filter-kind = 哪种帮助
filter-audience = 帮助谁
filter-channel = 怎么联系
filter-language = 语言
filter-open = 只看现在有人接的
filter-more = 更多选项
filter-more-hint = 这里只列出自己说明了的。别的渠道也可能做得到：打电话时可以问。
results-heading = 求助渠道
results-in = { $area }的求助渠道
results-count =
    { $count ->
        [0] 没有找到求助渠道。
       *[other] 找到 { $count } 个求助渠道。
    }
results-none = 没有一个符合你选的全部条件。请少选几项，或者打这个电话：
all-help-in = { $area }的全部帮助

## An area
area-heading = { $area }的帮助
ring-first = 先打给谁
kinds-heading = 有哪些帮助
kind-count =
    { $count ->
       *[other] { $count } 个求助渠道
    }，其中 { $local } 个在本地。
kind-heading = { $kind }：{ $area }
kind-local = 在{ $area }
kind-national = 全国都可以用
gaps-heading = 这里我们没找到的
gap = { $kind }：在{ $area }，我们不知道有哪个本地求助渠道是有把握的。
gap-instead = 在那之前，请打：
other-area = 选别的地区
area-national = 全国

## A line
call = 拨打
call-free = 免费电话
call-standard = 按一般话费收费
on-bill = 明细账单上可能会显示
bill-unknown = 我们不知道账单上会不会显示这个电话。可以问他们，或者用别的电话打。
bill-free = 免费号码不应该列在明细账单上。但你的手机还是会留下通话记录。
not-on-bill = 明细账单上不会显示
call-log = 你的手机会留下通话记录。如果记录少了一段，别人也可能注意到。
text-relay = 可以用 Relay UK 打来
text-to = 发短信到
text-word-to = 把 { $word } 这个词发短信到
email-label = 电子邮件：
web-link = 网站：
chat-button = 网上聊天
phone-of = 这个号码属于：
# Before the name of another service, whose number is given because we are not sure of this one’s own.
phone-instead = 请改打另一个求助渠道：
phone-main = 主要号码
phone-out-of-hours = 主要号码没人接的时间
phone-professionals = 专业人员用
phone-overseas = 从英国以外拨打
phone-queries = 咨询
no-phone = 我们没有有把握的电话号码。
fact-separator = {" · "}

## Hours
hours-always = 白天夜里都开
hours-all-day = 全天
hours-unknown = 打之前请先查时间
hours-day = { $day } { $times }
hours-days = { $from }到{ $to } { $times }
hours-all-but = 除了 { $times }，其他时间都开
hours-every-day = 每天 { $times }
hours-stretch = { $start } 到 { $end }
hours-not-bank-holidays = 公共假日（bank holiday）不开
hours-bank-holidays = 公共假日（bank holiday） { $times }
hours-separator = {"；"}
# Shown in previews only, to editors.
draft = 草稿
state-open = 现在开着
state-closed = 现在没开
state-unknown = 不知道时间

## A service's page
whole-page = 这个求助渠道的详细介绍
how-to-reach = 怎么联系他们
what-happens = 联系之后会怎么样
what-happens-unknown = 我们还不知道。在说出你是谁之前，可以先问：接电话的是谁，会问什么，哪些事他们必须告诉别人。
about-service = 关于这项帮助
how-we-know = 我们怎么知道的
how-we-check-link = 我们怎么核对信息
withheld = 有些联系方式我们没有把握，所以没有放在这里：
sources = 信息来源
source-date = 来源的时间：
confidence-high = 来源是官方的，或者是他们自己的。
confidence-medium = 来源是官方的，但比较旧；或者不是他们自己的。
confidence-low = 这个来源我们没有把握。打电话时请核对一下。
checked-rang = { $date } 打电话核对过。
checked-official-page = { $date } 在官方网页上核对过。
checked-late = { $date } 之后没有再核对过。如果没人接，请打别的号码。
checked-unchecked = 还没有打电话核对过。{ $date } 从来源抄录。

fact-where = 地区
fact-for = 帮助谁
fact-eligibility = 谁可以用
fact-referral = 怎么找到他们
fact-waiting = 可能要等多久
fact-bill = 话费账单
fact-cost = 费用
fact-languages = 语言
fact-organisation = 负责机构
fact-hours = 开放时间
fact-place = 地址
# { $things } is a list of names of facts: "how long you may wait, languages".
fact-unknown = 我们还不知道：{ $things }。
place-confidential = 地址保密，为了保护那里的人。请用电话联系。
cost-free = 免费
cost-standard = 可能要收费，请先问

## A service that has closed
retired-heading = 已关闭
retired-since = 这个求助渠道已经没有了。我们在 { $date } 把它从本站拿掉了。不要打它以前的号码：现在可能是别人在用。
retired-instead = 现在谁能帮忙
gone-heading = 这一页已经没有了
gone-since = 我们在 { $date } 把这一页从本站拿掉了。上面说的可能已经过时。
gone-instead = 现在可以读什么
