# `me`: whoever is at the keyboard, wherever a person is named.

load helper
load team

setup() {
  coach_setup
  team jordan ana melanie
  on_time "2026-03-27: 88"
  put people/ana/goals/errors.yaml <<<$'goal: Ship 20 orders by 30 March 2026\nstart: 2026-01-05\ndue: 2026-03-30'
}

how="  = help: set COACH_USER=ID, or write \`email:\` in your person.yaml as git's user.email has it"

@test "me is COACH_USER, and the name that was meant is said by what writes" {
  export COACH_USER=jordan
  expect 0 coach person show me
  [[ ${lines[0]} == Jordan ]]
  expect 0 coach person archive me -n
  [[ ${stderr_lines[0]} == 'me: jordan' ]]
  expect 0 coach goal add me 'Write 12 articles by 30 June 2026' --id articles
  [[ -e people/jordan/goals/articles.yaml ]]
  expect_output <<<jordan/articles
}

@test "me is the person whose email is git's user.email" {
  git init -q .
  git config user.email Ana@Example.org
  echo 'email: ana@example.org' >>people/ana/person.yaml
  expect 0 coach person show me
  [[ ${lines[0]} == Ana ]]
}

@test "me stands for a person in the names of goals, KPIs and steps" {
  export COACH_USER=jordan
  expect 0 coach goal show me/on-time
  expect 0 coach goal explain me/on-time/rate
  expect 0 coach goal record me/on-time 89 -d 2026-03-28
  [[ $stderr == *'jordan/on-time/rate 2026-03-28: 89'* ]]
  expect 0 coach goal habit me/on-time --do 'Plan the day' --every workday --when 09:00 --id plan
  expect 0 coach goal tick me/on-time/plan
  grep -q 2026-03-27 people/jordan/goals/on-time.yaml
  COACH_USER=ana expect 2 coach goal show me/on-time
}

@test "me in filters on people, and only there" {
  export COACH_USER=ana
  expect 0 coach goal list person:me --format csv --columns person --no-header
  expect_output <<<ana
  expect 0 coach goal list person.not:me --format csv --columns person --no-header
  expect_output <<<jordan
  echo 'supports: me' >>people/jordan/goals/on-time.yaml
  expect 0 coach goal list supports:me --format csv --columns person --no-header
  expect_output <<<jordan
  expect 0 coach goal check person:me --format csv --columns person --no-header
  expect_output <<<ana
  expect 0 coach review scorecard person:me,jordan --format csv --columns person --no-header
  expect_output <<<jordan
}

@test "me is never a part of another name" {
  expect 2 coach person show me
  expect_stderr <<END
coach person show: who are you? neither COACH_USER nor git's user.email says
$how
END
  expect 0 coach person show mel
  [[ ${lines[0]} == Melanie ]]
}

@test "nobody found is said with what would help" {
  git init -q .
  git config user.email no@example.org
  for words in 'person show me' 'goal list person:me' 'goal show me/on-time' \
    'goal add me Statement' 'goal record me/on-time/rate 5'; do
    # shellcheck disable=SC2086
    expect 2 coach $words
    [[ $stderr == *": git's user.email is 'no@example.org', and nobody has that email"$'\n'"$how" ]]
  done
  echo 'email: no@example.org' | tee -a people/ana/person.yaml >>people/jordan/person.yaml
  expect 2 coach person show me
  [[ $stderr == *'and several people have that email'* ]]
  COACH_USER=nobody expect 2 coach person show me
  [[ $stderr == *"COACH_USER is 'nobody', and nobody has that id"* ]]
}

@test "files get the id, never the word" {
  export COACH_USER=jordan
  expect 0 coach person add Zoe --coach me
  grep -qx 'coach: jordan' people/zoe/person.yaml
  expect 0 coach goal add ana 'Write 12 articles by 30 June 2026' --proposed-by me
  grep -qx 'proposed_by: jordan' people/ana/goals/*articles*.yaml
  expect 0 coach feedback give me,ana --by melanie --situation 'At the demo' \
    --behavior 'You asked' --impact 'We knew'
  [[ -e private/people/jordan/feedback/2026-03-27-melanie.yaml ]]
}

@test "goal add notes who proposed it, where several people could have" {
  COACH_USER=ana expect 0 coach goal add jordan 'Write 12 articles by 30 June 2026' --id articles
  grep -qx 'proposed_by: ana' people/jordan/goals/articles.yaml
  COACH_USER=ana expect 0 coach goal add jordan 'Write 13 articles by 30 June 2026' --id more \
    --proposed-by jordan
  grep -qx 'proposed_by: jordan' people/jordan/goals/more.yaml
  expect 0 coach goal add jordan 'Write 14 articles by 30 June 2026' --id unknown
  run ! grep proposed_by people/jordan/goals/unknown.yaml
}

@test "rows say for themselves who proposed a goal, and one alone proposes all" {
  export COACH_USER=jordan
  printf 'person,statement,id\nana,Write 12 articles by 30 June 2026,rows\n' >rows.csv
  expect 0 coach goal add --from rows.csv
  run ! grep proposed_by people/ana/goals/rows.yaml
  rm -r people/ana people/melanie
  expect 0 coach goal add me 'Write 12 articles by 30 June 2026' --id alone
  run ! grep proposed_by people/jordan/goals/alone.yaml
}
