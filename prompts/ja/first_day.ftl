# 会社をステップごとに設定する。そして、ボットの状態（運用する人のために）。
guide-title = { $number }/{ $count }：{ $name }
guide-on = 次へ
guide-back = 戻る
guide-skip = スキップ
guide-undo = このステップを取り消す
guide-keep = 保存
guide-now = 現在
guide-nothing = 設定なし
guide-nobody = なし
guide-waited = { $email }（まだ参加していないため、待っています）
guide-is-skipped = スキップしました。いつでもできます。
guide-tried = 実施済み
guide-not-tried = まだ
guide-by-setup = ステップごとに設定

guide-sponsor = スポンサー
guide-sponsor-what = 会社の名前、経営の立場でお客さまを代表するただ一人のスポンサー、ボットの管理者を教えてください。
guide-sponsor-why = スポンサーは一人だけです。誰も決めない見直しは、最後にスポンサーに届きます。管理者は設定を変更できますが、回答は見えません。
guide-sponsor-button = スポンサーを指名
guide-sponsor-title = 会社とスポンサー
guide-sponsor-fact = スポンサー
guide-admins = 管理者
guide-company = 会社
guide-form-sponsor = スポンサー
guide-form-sponsor-hint = 同僚を一人だけ。
guide-form-admins = 管理者
guide-form-admins-hint = この設定を変更できる人。一人以上。
guide-domains = 会社のメールのドメイン
guide-domains-hint = 1行に一つ。例：northwind.example。スポンサーのアドレスのドメインを含めてください。
guide-by-mail = { $whom }（メールアドレス）
guide-by-mail-hint = 上で選べない場合に使います。その人が参加するまで待ちます。
guide-by-mails-hint = 1行に一つ。上で選べない人のためのものです。その人たちが参加するまで待ちます。

guide-leaders = リーダー
guide-leaders-what = リーダーは誰ですか？称賛を投稿できるのは誰ですか？顧客体験の担当は誰ですか？
guide-leaders-why = リーダーには、お客さまの話をするよう週に一度お知らせし、行動を数えます。役員は好事例を投稿します。CX責任者には1週間の数字が届きます。
guide-leaders-button = リーダーを指名
guide-leaders-title = リーダー
guide-executives = 役員
guide-cx-leads = CX責任者
guide-form-leaders = リーダー
guide-form-leaders-hint = 月曜08:30（本人の現地時間）にお知らせします。別の時刻は設定ファイルで指定できます。
guide-form-executives = 役員
guide-form-executives-hint = スポンサーはもともと含まれます。
guide-form-cx-leads = CX責任者
guide-form-cx-leads-hint = 結果とテーマが見えます。誰の回答かは見えません。

guide-team = 最初のチーム
guide-team-what = どのチームから始めますか？そのチームの会議のあとにだけ質問します。
guide-team-why = 全チームで一度に始めるより、1チームで2週間試すほうが多くのことがわかります。決定をする人が5人から10人いるチームが最適です。
guide-team-button = チームを選ぶ
guide-team-title = 最初のチーム
guide-team-fact = チーム
guide-team-name = チーム名
guide-place = 場所
guide-place-hint = 通常の質問の場所。ボットがメンバーになっている必要があります。
guide-no-place = 場所なし：個別に質問
guide-lead = 責任者
guide-members = メンバー
guide-whoever-is-there = チームの場所にいる人
guide-form-lead = チームの責任者
guide-form-members = メンバー
guide-form-members-hint = 誰も選ばなければ、チームの場所にいる同僚全員がメンバーになります。

guide-calendars = カレンダー
guide-calendars-what = 会議がいつ終わるかを読み取れるようにしてください。チームのカレンダーが一つあれば始められます。
guide-calendars-why = 読み取るのは、会議がいつ終わるか、会議名、出席者だけです。説明や添付は読みません。カレンダーは各自のページでも接続できます。接続がなくても、手動で質問できます。
guide-calendars-button = カレンダーを接続
guide-calendars-title = カレンダー
guide-form-owner = 誰のカレンダーですか？
guide-kind = 種類
guide-kind-ics = 非公開アドレス（iCalendar）
guide-kind-graph = Microsoft 365（サーバーで設定済みの場合）
guide-kind-google = Google（本人が自分のページで同意したあと）
guide-url = 非公開アドレス
guide-url-hint = iCalendarの場合のみ。https://またはwebcal://で始まります。今後、誰にも見せません。

guide-retention = 保存期間
guide-retention-what = 何をいつ削除しますか？これが標準の期間です。
guide-retention-why = 毎晩、期間を過ぎたものを削除します。最短1日、最長10年です。誰の回答かは、どの期間を選んでも、締め切り時に消えます。
guide-retention-button = 変更する
guide-retention-title = 保存期間
guide-usual = 日数または年数。例：180d、3y。標準は{ $span }です。
kept-confidential-text = 秘密のコメント
kept-asked = 質問を受けた人
kept-decisions = 決定と見直し
kept-wins = 好事例
kept-leader-weeks = リーダーの週
kept-evidence = お客さまの言葉
kept-silences = 質問しなかった理由
kept-audit = 誰が何を変更したか
kept-pledges = 約束
kept-days = { $count }日
kept-years = { $count }年

guide-languages = 言語
guide-languages-what = どの言語から選べるようにしますか？最初の言語は、どれも読まない人と、共有の場所で使います。
guide-languages-why = 個別のカードは、読む人の言語で届きます。下書きとある言語は、すべて訳されていますが、その言語を読む人の確認がまだです。
guide-languages-button = 言語を選ぶ
guide-languages-title = 言語
guide-languages-spoken = 選べる言語
guide-first-language = 最初の言語

guide-test = 自分で試す
guide-test-what = 全員が見るのと同じ質問を、自分だけに送ります。
guide-test-why = 回答は保存も集計もされず、ほかの誰にも見えません。メッセージが届くことを確かめるためのものです。
guide-test-button = 質問を受ける
guide-trial = これは自分だけのテストです。回答は保存も集計もされません。
guide-trial-noted = 選んだ回答：{ $answer }。テストのため、何も保存していません。本番では、締め切りまで回答を変更でき、理由も書けます。

guide-dry-run = シミュレーション
guide-dry-run-what = 今後のどの会議について、どこで質問することになるか、ほかの会議ではどのルールで質問を控えるかを確認できます。
guide-dry-run-why = 誰にも質問せず、何も記録しません。接続済みのカレンダーを確認します。
guide-dry-run-button = 確認する
dry-run-title = 今後2週間のシミュレーション
dry-run-no-calendar = カレンダーが接続されていないため、確認できるものがありません。会議については手動で質問できます。
dry-run-nothing = 接続済みのカレンダー{ $count }件には、今後2週間の会議がまだ見つかりません。新しいカレンダーは数分かかります。
dry-run-found = { $count }件のうち{ $asked }件で質問することになります（会議ごとに判断した場合）。
dry-run-asked = { $title }：{ $at }に質問（{ $place }）。
dry-run-silent = { $title }、{ $at }：質問なし（{ $rule }）。
dry-run-hidden = （非公開の会議）
dry-run-few = { $count }人に個別
dry-run-alone = 主催者にだけ個別
dry-run-more = ここに表示しきれない会議があります。サーバーのapp.py simulateですべて確認できます。
dry-run-nobody = 誰にも質問せず、何も記録していません。

guide-live = 稼働開始
guide-live-what = 開始すると、ここに名前のあるチームの会議のあとにだけ、本番の質問をします。
guide-live-why = いつでも、ここかsetup offで停止でき、このステップを取り消せます。
guide-live-button = 稼働を開始する
guide-live-title = 稼働開始
guide-live-teams = 本番の質問を受けるチーム：{ $teams }。
guide-live-told = 知らされること：チームのメンバーには最初の質問のときに、このボットについて、スポンサーの名前、質問の上限、止め方をお知らせします。ボットのいる場所には、ボットについて1行でお知らせします。最初の2週間、チームの結果はそのチームだけのものです。
guide-live-leaders = リーダー、役員、CX責任者、スポンサーは、担当のものを自分のページで見られます。することがあればお知らせします。
guide-sure = 開始してよいですか？
guide-sure-tick = はい、本番の質問を始める

not-to-set-up = まだ何も設定されておらず、この操作をする権限がありません。ボットを追加した人か、このワークスペースの管理者がsetupと送れば設定できます。または、サーバーの運用者にコードをもらい（app.py setup --code）、setupに続けてコードを送ってください。
not-the-code = このコードは使えません。コードは1回だけ、1時間有効です。サーバーの運用者がapp.py setup --codeで新しいコードを出せます。
code-too-late = すでに設定済みです。設定は管理者が変更できます。コードはもう必要ありません。
no-admin-left = 設定を変更できる管理者が、少なくとも一人必要です。先に別の人を指名してください。
setup-changed = この表示のあとで、{ $mine ->
    [1] 自分の操作で
   *[other] { $who }が
 }{ $step ->
    [sponsor] 会社とスポンサー
    [leaders] リーダー
    [team] 最初のチーム
    [calendars] カレンダー
    [retention] 保存期間
    [languages] 言語
    [live] 稼働状態
   *[setup] 設定
 }を変更したため、今回の内容は保存していません。setupと送ると、現在の設定が見られます。
not-a-name = 名前は1行、1～80文字です。
not-an-address = 「{ $value }」には、ana@northwind.exampleのようなメールアドレスを一つ入れてください。
not-a-domain = 「{ $value }」には、northwind.exampleのようなドメインを、@なしで入れてください。
not-a-feed = https://calendar.example/ana.icsのような、パスワードを含まないアドレスを入れてください。
not-a-span = 「{ $value }」には、180dや3yのような日数または年数を、1dから10yまでで入れてください。
one-only = 一人だけ選んでください。
not-one-of-us = { $name }は、ゲストかボットか社外の人、またはまだ確認できていない人です。同僚を選んでください。
no-address-of-theirs = 名簿に{ $name }さんのメールアドレスがありません。設定はアドレスで人を指定します。
too-many-here = フォームに入るのは{ $most }件までですが、ここでは{ $count }件になります。設定ファイルなら数に制限はありません：app.py setup FILE.toml
nobody-in-team = チームには、メンバーか、メンバーのいる場所が必要です。
team-twice = { $name }という名前のチームがすでにあります。別の名前にしてください。
no-language = 言語を一つ以上選び、そのうち一つを最初の言語にしてください。
not-sure = 何も変わっていません。本番の質問を始めるなら、チェックを入れてください。
step-before = { $step ->
    [sponsor] 先に最初のステップです。会社とスポンサーを設定してください。
    [team] 質問する相手ができるよう、先に最初のチームを選んでください。
   *[other] 質問は停止中です。先に稼働を開始するか、設定ファイルでリハーサルを設定してください。
 }
not-to-skip = このステップはスキップできません。これがないと、誰にも質問できません。
nothing-to-undo = 取り消すものがありません。このステップをこの方法で行っていないか、以前の設定がもう保存されていません。
undo-later-first = あとで設定したものがこれに依存しています。先にそのステップを取り消してください。
setup-fault = このままでは設定が不完全です。理由（英語）：{ $fault }

health-title = ボットの基盤と接続先
health-clock = 時計
health-database = データベース
health-file = このサーバーのファイル（空き{ $free } MB）
health-server = 会社のサーバー
health-key = 受付中の回答の鍵
health-ledger = 貢献記録の鍵
health-set = 設定済み
health-not-set = 未設定のため、貢献記録は使えません
health-key-file = データベースと同じ場所のファイル
health-nothing-missing = 不足はありません。
health-little-space = ディスクの空きが少なくなっています。
health-no-calendar = 設定で接続されたカレンダーはありません。各自で接続するか、手動で質問できます。
health-no-address = CHAIR_PUBLIC_URLが未設定のため、リンクとGoogleカレンダーは使えません。
health-waiting = まだ参加しておらず、待っている人：{ $who }。
health-troubles = カード{ $count }枚を表示できませんでした。
health-hosts = 接続先（これ以外には接続しません）：
health-no-hosts = このサーバーの外には接続しません。
health-scopes = Slackでの権限と、その理由：
health-permissions = Teamsでの権限と、その理由（テナント全体の権限はなく、追加された場所だけです）：
health-optional = 省略可
health-more-button = 権限と接続先
reaches-slack = Slack本体
reaches-teams = Teams：返信とカードの送り先
reaches-teams-login = Microsoft：Teams用のトークンの取得
reaches-teams-keys = Microsoft：Teamsからのメッセージであることを確かめる鍵
reaches-graph = 設定にあるMicrosoft 365のカレンダー
reaches-google = Googleカレンダー（本人が同意したあと）
reaches-model = 言語モデル（設定で有効にしない限り使いません）
reaches-database = 会社のデータベース
reaches-feed = 設定にあるカレンダー
may-app-mentions-read = ボットの名前を呼んだ人に、その人だけに見える返事をするため
may-channels-read = チャンネルの名前と、社外の人が読めるかどうか
may-chat-write = 質問
may-commands = スラッシュコマンドとショートカット
may-groups-read = 招待された非公開チャンネルについて、同じこと
may-im-history = ボットとの会話に書かれたこと。メッセージが届いたかどうか
may-im-write = 一人だけに宛てたもの
may-mpim-write = 一つの会議の少人数に宛てたもの
may-users-read = 同僚かどうか、その言語とタイムゾーン
may-users-read-email = 設定に記載のある人を見つけるため
may-channels-history = ハドルが終わったことと、メッセージが届いたかどうかを知るため
may-files-write = CX Dayに投稿する1年の画像
may-groups-history = 招待された非公開チャンネルについて、同じこと
may-mpim-history = 少人数に送った会話について、同じこと
may-reactions-read = 投稿された好事例へのリアクションを数えるため。種類も、誰のものかも見ません
may-usergroups-read = 好事例で挙げられたユーザーグループに誰がいるか
may-onlinemeeting-readbasic-chat = このチャットの会議が始まったことと終わったこと
may-onlinemeetingparticipant-read-chat = 会議に誰が出入りしたか
may-channelmeeting-readbasic-group = チャンネルの会議について、同じこと
