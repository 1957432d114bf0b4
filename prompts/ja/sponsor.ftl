# スポンサーと、次のスポンサー。
pass-sponsor = 引き継ぐ
name-sponsor = スポンサーを指名
pass-sponsor-title = 次のスポンサー
pass-sponsor-to = 誰にスポンサーになってもらいますか？
pass-sponsor-hint = 同僚を一人。何かが変わる前に、本人に尋ね、役割を説明します。
pass-sponsor-note = 本人が引き受けたときに変わります。それまでは何も変わらず、取り下げもできます。
pass-sponsor-ask = 尋ねる
accept-sponsor = 引き受ける
decline-sponsor = 辞退する
withdraw-sponsor = 取り下げる
name-somebody-else = 別の人に尋ねる

sponsor-offered = お客さまのスポンサーになりませんか？
sponsor-offered-by = { $company }のスポンサーの{ $by }さんが、役割を引き継いでほしいと考えています。スポンサーは一人だけで、経営の立場でお客さまを代表します。
sponsor-offered-for = { $company }には今スポンサーがおらず、{ $by }さんが指名しました。スポンサーは一人だけで、経営の立場でお客さまを代表します。
sponsor-sees = 見えるもの：回答6件以上のすべての結果、5人以上から共有されたコメントのテーマ、すべての見直しと障壁、各リーダーの週、1週間の数字、貢献記録（ある場合）。
sponsor-hears = 知らされること：10営業日決まらない見直し（決定できるようになります）、リーダーの空白が2週続いたこと、月に一度の大きな障壁、お客さまのために破られたルール、投稿待ちの好事例（役員の中で最初）。
sponsor-kept = 保存されること：誰からいつ尋ねられ、どう答えたか（{ $days }日間）。引き受けると、スポンサーである間、アドレスが設定に残り、全員の最初のカードに名前が表示されます。
sponsor-offered-until = { $until }まで回答できます。尋ねた人には返事だけが伝わり、理由は伝わりません。
sponsor-offered-accepted = 引き受けました。お客さまを代表してくださり、ありがとうございます。
sponsor-offered-declined = 辞退しました。何も変わりません。
sponsor-offered-withdrawn = 取り下げられました。何も変わらず、することはありません。
sponsor-offered-expired = 期限までに返事がなかったため、何も変わりません。
sponsor-offered-left = 終わりました。スポンサーになれるのは同僚だけです。
sponsor-offered-back = 終わりました。スポンサーが決まっています。

sponsor-noted-open = { $name }さんにスポンサーを依頼しました
sponsor-noted-open-more = 期限は{ $until }です。引き受けるまで何も変わりません。
sponsor-noted-accepted = { $name }さんがスポンサーになりました
sponsor-noted-accepted-more = 二人とも承諾しました。スポンサーだけに見えるものは、今後{ $name }さんに見えます。設定ファイルにアドレスを書いてください。別の人のままの設定ファイルは受け付けられません。
sponsor-noted-declined = { $name }さんはスポンサーを辞退しました
sponsor-noted-declined-more = 何も変わりません。別の人に尋ねられます。
sponsor-noted-withdrawn = { $name }さんへの依頼は取り下げました
sponsor-noted-withdrawn-more = 何も変わりません。
sponsor-noted-expired = { $name }さんから返事がありませんでした
sponsor-noted-expired-more = 期限は{ $until }でした。何も変わりません。もう一度尋ねるか、別の人に尋ねられます。
sponsor-noted-left = { $name }さんはスポンサーになれなくなりました
sponsor-noted-left-more = 退職したか、ゲストになりました。何も変わりません。別の人に尋ねられます。
sponsor-noted-back = スポンサーが決まっています
sponsor-noted-back-more = そのため、{ $name }さんへの依頼は終わりました。
sponsor-passed = { $name }さんがスポンサーになりました
sponsor-passed-more = { $name }さんが{ $before }さんから引き継ぎました。管理者は設定ファイルのアドレスを新しくしてください。別の人のままの設定ファイルは受け付けられません。
sponsor-passed-leader = リーダーの皆さんへ：これまでの分も含め、週の記録は今後{ $name }さんに見え、前のスポンサーには見えなくなります。
not-for-you = スポンサー専用です
not-for-you-more = ここにあったものはスポンサー専用で、今のスポンサーは{ $name }さんです。

setup-sponsor = スポンサー：{ $name }
setup-no-sponsor = スポンサー：該当者なし
sponsor-heading = スポンサー
sponsor-is-you = ここでお客さまのスポンサーを務めています。引き受ける人がいれば、引き継げます。
sponsor-is-nobody = { $days ->
    [0] スポンサーはまだいません。
    [1] 今日からスポンサーがいません。
   *[other] スポンサーがいません。{ $days }日目です。
 }指名できますが、本人が引き受ける必要があります。
sponsor-is-asked = { $name }さんに尋ねています。期限は{ $until }です。
sponsor-is-asked-by-another = { $name }さんには、別の人がすでに尋ねています。

not-to-pass-sponsor = 引き継げるのはスポンサーだけです。不在の間は、管理者かCX責任者が指名します。
one-person-only = スポンサーは一人だけです。同僚を一人選んでください。
cannot-be-sponsor = スポンサーになれるのは、名簿にある同僚一人です。グループ、ボット、ゲスト、社外の人はなれません。別の人を選んでください。
sponsor-by-address = 名簿に{ $name }さんのメールアドレスがありません。設定はアドレスで人を指定します。管理者に追加を頼むか、別の人を選んでください。
sponsor-already = { $name }さんはすでにスポンサーです。別の人を選んでください。
not-yourself = 二人の承諾が必要で、自分はその一人です。管理者かCX責任者に指名してもらってください。
sponsor-offered-already = { $name }さんにはすでに尋ねています。返事を待つか、先に取り下げてください。
sponsor-offer-over = これは終わったか、別の人に尋ねています。今の状況はホームにあります。
sponsor-rehearsal = リハーサル中か停止中のため、まだ尋ねられません。リハーサル中は、設定ファイルで別のスポンサーを指定できます。
sponsor-stands = [people] sponsorは{ $named }ですが、スポンサーは{ $now }です{ $gone ->
    [0] { "" }
   *[other] （もうここにはいません）
 }。そこに{ $now }と書いてください。次の人には/chair sponsorで尋ね、本人が引き受ける必要があります。
sponsor-unfit = [people] sponsorは{ $named }ですが、この人は{ $kind ->
    [bot] ボット
    [guest] ゲスト
    [gone] 退職した人
   *[other] 社外の人
 }です。同僚を一人指定してください。
