### What is said to a line of the conversation: answers to questions, and small talk.

## The box under every answer
reply-add = 补充一点，或者提问
reply-add-hint = 比如：你在哪里、“我不能打电话”、“免费吗？”、“打过去会怎么样？”
reply-send = 发送
reply-chips = 或者选符合的
reply-chip-no-calls = 我不能打电话
reply-chip-someone = 是我认识的人
reply-chip-stay = 我需要住的地方
reply-chip-man = 我是男性
reply-before = 你之前写的：
reply-one-question = 有一个问题会改变这份名单
reply-unread = 你之前说的有些内容我们读不出来，所以没有用上。

## What is new in the list
# { $things } is a list of a place, groups, needs: "Warrington, deaf people".
reply-new-list = 名单更新了。现在符合：{ $things }。
reply-same-list = 谢谢你告诉我们。能帮忙的人没有变，所以名单还是一样。
reply-corrected = 对不起，我们弄错了。名单更新了。
# { $things } as above.
reply-corrected-things = 对不起，我们弄错了。名单更新了，现在符合：{ $things }。
reply-no-calls = 不用打电话的帮助
reply-way = { $way ->
    [text] 短信
    [chat] 网上聊天
    [email] 电子邮件
    [in-person] 当面谈
    [phone] 电话
   *[other] 其他联系方式
 }
reply-more = 还有这些人能帮忙。
reply-no-more = 关于这件事，我们不知道还有别的了。你可以写还需要什么，或者看全部求助渠道。
reply-eased = 现在平静一些了，我们很高兴。如果又开始了，就拨打 999。下面这些人可以帮你走接下来的路。

## A question about a service
reply-unknown = 这个我们不知道。请问他们：
reply-unknown-pets = 我们不知道他们收不收宠物。请问他们：
reply-unknown-tells = 在说出你是谁之前，可以先问：接电话的是谁，哪些事他们必须告诉别人。
reply-no-way = 我们不知道能不能这样联系他们。我们知道的联系方式有：
reply-not-given = 地址对谁都不说，这是为了保护住在那里的每个人。要先打电话，他们会告诉你怎么去：
reply-interpreters-yes = 他们可以找翻译。请说你讲什么语言：“Mandarin”（普通话）或 “Cantonese”（粤语）。
reply-interpreters-no = 他们没有翻译。
reply-signs = 可以用英国手语。
reply-only-instead = 他们的号码，我们一个都没有把握。你可以打这个电话：

## A word, a guide
reply-term-more = 更多词语解释
reply-guide-from = 这段来自我们的指南：

## Small talk
reply-close-heading = 请多保重
reply-close = 你随时可以再来。我们没有保存你写的内容。你的手机可能会保存，所以请关掉这个标签页。
reply-close-grave = 走之前请记住：有危险就拨打 999。不用等到完全确定。你随时可以再来。
reply-hello-heading = 你好
reply-hello = 这是程序，不是真人。它会列出能帮忙的人。你可以写发生了什么，或者你需要什么。
reply-joke-heading = 这个我们不了解
reply-joke = 这个程序知道的是：在家里被伤害或感到害怕的人可以找谁帮忙。你之前说的都还在。想继续时随时可以继续。
reply-anger-heading = 对不起，没能帮上你
reply-anger = 这只是一个程序，会弄错。请换个说法，或者跟真人谈：
reply-about-you-heading = 谁在读
reply-about-you = 读的是电脑程序，没有人会读。我们不保存你写的内容，但你的手机可能会保存。它不会打电话给你，也不能叫人来帮你：需要的话，请打这里的号码。
