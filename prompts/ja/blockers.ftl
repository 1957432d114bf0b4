# お客さまのために正しいことをする妨げは何か、誰が引き受け、どうなったか。
tell-blocker = 妨げを知らせる
blocker-title = 何が妨げですか？
blocker-words = お客さまのために正しいことをするうえで、何が妨げになっていますか？
blocker-words-hint = 例：5,000円を超える返金は、二人目の承認を4日待つ。
blocker-what = どんな種類の妨げですか？
blocker-teams = どのチームに関係しますか？
blocker-teams-hint = なし、または{ $most }チームまで。そのチームの責任者も読みます。2チームにまたがる場合は、一人に担当をお願いします。
blocker-repeats = タグ
blocker-repeats-tick = お客さまが同じことを繰り返す必要がある
blocker-named = 名前
blocker-named-tick = 名前を表示する（表示しなければ誰が知らせたかは残らず、その後の連絡もできません）
blocker-readers = CX責任者とスポンサー、関係するチームの責任者が読みます。知られたくない場合は、自分だとわかることを書かないでください。

blocker-process = 手順
blocker-tool = ツール
blocker-policy = 規則
blocker-people = 人や体制
blocker-other = その他

blocker-told = ありがとうございます。番号は{ $name }です
blocker-told-more = 名前なしで保存しました。知らせた人につながる情報は残らないため、その後の連絡はできません。スポンサーは月に一度、大きな妨げを確認します。
blocker-told-named = ありがとうございます。番号は{ $name }です
blocker-told-named-more = 名前とともに保存しました。どうなったかをお知らせします。スポンサーは月に一度、大きな妨げを確認します。
blocker-owner-asked = お願いしました
blocker-owner-asked-more = { $name }の担当をお願いしました。引き受けられない場合はお知らせします。
blocker-own-yes = { $name }の担当になりました
blocker-own-yes-more = どうなったかがわかったら知らせてください。カードのボタンからできます。
blocker-own-no = わかりました
blocker-own-no-more = CX責任者が{ $name }の別の担当者を探します。
blocker-closed = 受け付けました
blocker-closed-more = 名前を出して{ $name }を知らせた人と、関係するチームの責任者に伝えます。

blocker-wanted = { $name }には担当者が一人必要です
blocker-offered = { $name }を担当しませんか？
blocker-yours = { $name }の担当です
blocker-seen = { $name }：{ $what }
blocker-removed = { $name }は解消されました
blocker-stays = { $name }はそのまま残ります
blocker-why-owner = チームの間にある妨げです。一人が担当しなければ、誰も取り除けません。
blocker-offered-more = 担当者は、妨げが解消されるように動くか、残す理由を伝えます。一人で解決する必要はありません。
blocker-by-nobody = 名前なしで知らせがありました
blocker-touches = 関係するチーム：{ $teams }
blocker-touches-none = 特定のチームには関係しません。
blocker-since = { $day }に知らせがありました。
blocker-owned-by = 担当：{ $who }
blocker-no-owner = 担当者はまだいません。
blocker-was-asked = { $who }さんに担当をお願いしています。
blocker-refused = { $count }人が担当を辞退しました。
blocker-became = その後：{ $became }

blocker-name-owner = 担当者を決める
blocker-owner-title = 担当者は？
blocker-owner-whom = { $name }を誰に担当してもらいますか？
blocker-owner-whom-hint = 一人選んでください。本人に尋ねます。断ることもできます。
blocker-accept = 引き受ける
blocker-no = 遠慮する
blocker-is-removed = 解消した
blocker-has-to-stay = 残す（理由）
blocker-removed-title = 解消した
blocker-stays-title = そのまま残す
blocker-became-removed = 何が変わりましたか？一文で書いてください。
blocker-became-stays = なぜ残すのですか？一文で書いてください。
blocker-became-hint = 名前を出して知らせた人と、関係するチームの責任者が読みます。

blockers = 妨げになっていること
blockers-none = 表示できるものはありません。お客さまのために正しいことをする妨げがあれば、知らせてください。
blockers-page = お客さまのために正しいことをするうえで、何が妨げになっていますか？CX責任者とスポンサーが読みます。名前は出しても出さなくても構いません。
blockers-all = すべての障壁
blockers-entry = { $name } · { $what } · { $words }
blockers-entry-settled = { $name } · { $state ->
    [removed] 解消
   *[other] 残す
 } · { $words }

top-blockers = 特に大きな妨げ
top-blockers-more = { $month }の初めに解消されていない障壁です。知らせの多い順、チームをまたぐもの、古いものの順に並んでいます。
top-blockers-over = その後、決着しました。

too-few-words-to-remove = 何が妨げなのかを、もう少し詳しく書いてください。例：5,000円を超える返金は、二人目の承認を4日待つ。
too-many-blockers = 今日はすでに{ $most }件知らせています。次は明日お願いします。
too-many-teams = 多くても{ $most }チームまで、一緒に解消できるチームを選んでください。
no-blocker = この障壁はもう保存されていないか、閲覧できません。
blocker-settled = { $name }がどうなったかは、すでに知らされています。
not-to-name-owner = 障壁の担当者はCX責任者が決めます。
cannot-own = 同僚を一人選んでください。ゲストとボットは担当になれません。
not-asked-to-own = { $name }への返事はもう必要ありません。
not-yours-to-settle = { $name }がどうなったかは、担当者かCX責任者が知らせます。
help-blocker = { $name } blocker：お客さまのために正しいことをする妨げを知らせる（名前は出しても出さなくても可）
help-blockers = { $name } blockers：閲覧できる障壁の一覧
