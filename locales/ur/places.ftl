### Choosing a place.

place-label = شہر، گاؤں یا پوسٹ کوڈ
place-hint = جیسے Crewe، Widnes یا WA8۔ آپ جو لکھیں ہم وہ نہیں رکھتے۔
show-help = مدد دکھائیں
search-by-place = جگہ کے نام سے تلاش کریں
place-ask = آپ کا مطلب کون سا علاقہ ہے؟
place-ask-labels = ایسی ایک سے زیادہ جگہیں ہیں:
place-outside = یہ { $councils } میں لگتا ہے۔ وہاں کی مقامی مدد ہم نہیں دکھاتے۔
place-outside-national = یہ لائن ملک میں کہیں بھی آپ کی مدد کر سکتی ہے:
place-similar = کیا آپ کا مطلب یہ تھا:
place-unknown = ہمیں یہ جگہ نہیں ملی
place-unknown-choose = اپنا علاقہ چنیں، یا قریب کے کسی بڑے شہر کا نام لکھیں:
place-suggestions = اس طرح شروع ہونے والی جگہیں:
