### What is said to a line of the conversation: answers to questions, and small talk.

## The box under every answer
reply-add = 補充一點，或者提問
reply-add-hint = 例如：你在哪裏、「我不能打電話」、「免費嗎？」、「打電話之後會怎樣？」
reply-send = 發送
reply-chips = 或者選符合的
reply-chip-no-calls = 我不能打電話
reply-chip-someone = 是我認識的人
reply-chip-stay = 我需要住的地方
reply-chip-man = 我是男性
reply-before = 你之前寫的：
reply-one-question = 有一個問題會改變這份名單
reply-unread = 你之前說的內容，有些我們未能讀取，所以沒有用上。

## What is new in the list
# { $things } is a list of a place, groups, needs: "Warrington, deaf people".
reply-new-list = 名單更新了。現在符合：{ $things }。
reply-same-list = 謝謝你告訴我們。可以幫忙的人沒有變，所以名單還是一樣。
reply-corrected = 對不起，我們弄錯了。名單更新了。
# { $things } as above.
reply-corrected-things = 對不起，我們弄錯了。名單更新了，現在符合：{ $things }。
reply-no-calls = 不用打電話的幫助
reply-way = { $way ->
    [text] 短訊
    [chat] 網上聊天
    [email] 電郵
    [in-person] 當面談
    [phone] 電話
   *[other] 其他聯絡方式
 }
reply-more = 還有這些人可以幫忙。
reply-no-more = 關於這件事，我們不知道還有其他渠道。你可以寫下還需要甚麼，或者看全部求助渠道。
reply-eased = 知道現在平靜了一些，我們很高興。如果又開始了，就致電 999。以下這些人可以幫你走接下來的路。

## A question about a service
reply-unknown = 這個我們不知道。請問他們：
reply-unknown-pets = 我們不知道他們是否接收寵物。請問他們：
reply-unknown-tells = 說出你是誰之前，可以先問：接聽電話的是誰，哪些事他們必須告訴別人。
reply-no-way = 我們不知道能不能這樣聯絡他們。我們知道的聯絡方式有：
reply-not-given = 地址不會告訴任何人，這是為了保護住在那裏的每一個人。要先打電話，他們會告訴你怎樣去：
reply-interpreters-yes = 他們可以安排傳譯員。請說出你講甚麼語言：「Cantonese」（廣東話）或「Mandarin」（普通話）。
reply-interpreters-no = 他們沒有傳譯員。
reply-signs = 可以用英國手語。
reply-only-instead = 他們的號碼，我們沒有一個可以肯定。你可以打這個電話：

## A word, a guide
reply-term-more = 更多詞語解釋
reply-guide-from = 這段來自我們的指南：

## Small talk
reply-close-heading = 請保重
reply-close = 你隨時可以再來。我們沒有保存你寫的內容。你的手機可能會保存，所以請關掉這個分頁。
reply-close-grave = 離開之前請記住：有危險就致電 999。不用完全肯定。你隨時可以再來。
reply-hello-heading = 你好
reply-hello = 這是程式，不是真人。它會列出可以幫忙的人。你可以寫發生了甚麼事，或者你需要甚麼。
reply-joke-heading = 這個我們不懂
reply-joke = 這個程式懂得的是：在家裏被傷害或感到害怕的人可以找誰幫忙。你之前說的都還在。隨時可以繼續。
reply-anger-heading = 對不起，未能幫到你
reply-anger = 這只是一個程式，會出錯。請換個說法，或者跟真人談：
reply-about-you-heading = 誰會看到這些內容
reply-about-you = 閱讀的是電腦程式，沒有人會看。我們不會保存你寫的內容，但你的手機可能會保存。它不能打電話給你，也不能派人來幫你：有需要的話，請打這裏的號碼。
