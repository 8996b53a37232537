# What lies below private/ is in no list and no export unless it is asked for.

load helper
load team

setup() {
  coach_setup
  team jordan jo
  goal people/jordan/goals/open.yaml
  goal private/people/jo/goals/sec.yaml "supports: jordan/open"
  goal private/goals/plan.yaml
}

goal() {
  put "$1" <<END
goal: Raise the share to 90% by 30 March 2026
start: 2026-01-05
due: 2026-03-30
${2:-supports: me}
kpis:
  - {id: rate, baseline: 65, target: 90, readings: {2026-01-09: 66}}
END
}

# column COLUMN COMMAND... : of the rows of an export, without a word on stderr
column() {
  local column=$1
  shift
  expect 0 coach "$@" --format csv --no-header --columns "$column"
  expect_output
  expect_quiet
}

@test "lists and exports have only what the team may read" {
  column goal goal list <<<open
  column goal goal gap <<<open
  column name goal tree <<<jordan/open
  column goal goal check <<<open
  column goal review scorecard <<<open
  column goal review scorecard --long <<<open
}

@test "--private shows the rest" {
  column goal,private goal list --private <<<$'sec,true\nopen,false\nplan,true'
  column goal goal gap --private <<<$'sec\nopen\nplan'
  column name,depth goal tree --private <<<$'team/plan,0\njordan/open,0\njo/sec,1'
  column goal,private goal check --private <<<$'sec,true\nopen,false\nplan,true'
  column goal review scorecard --private <<<$'sec\nopen\nplan'
  column goal,private review scorecard --long --private <<<$'sec,true\nopen,false\nplan,true'
}

@test "so does a filter on private" {
  column goal goal list private:yes <<<$'sec\nplan'
  column goal goal list private:no <<<open
  column goal goal check private:yes <<<$'sec\nplan'
  column goal goal check private/goals/plan.yaml <<<plan
  column goal review scorecard private:yes person:jo <<<sec
  column name goal tree private:yes <<<$'team/plan\njo/sec'
}

@test "a table says on stderr what is left out" {
  local words
  for words in 'goal list' 'goal gap' 'goal tree' 'goal check --verdicts' 'review scorecard' 'review scorecard --long'; do
    expect 0 coach $words
    expect_stderr <<<"2 private rows are left out; see them with --private"
    refute grep -E 'sec|plan' <<<"$output"
  done
  expect 0 coach goal list person:team
  expect_stderr <<<$'nothing matches\n1 private row is left out; see it with --private'
  expect 0 coach goal list person:jordan
  expect_quiet
}

@test "private: here changes nothing about it" {
  echo 'private: here' >>team.yaml
  column goal goal list <<<open
}

@test "people whose record is private" {
  put private/people/bo/person.yaml <<<'name: Bo'
  column person,active_goals person list <<<$'jo,0\njordan,1'
  column person,active_goals,private person list --private \
    <<<$'bo,0,true\njo,1,false\njordan,1,false'
  expect 0 coach person list
  expect_stderr <<<"1 private row is left out; see it with --private"
}

@test "somebody without a record, of whom all that there is is private" {
  goal private/people/cy/goals/own.yaml
  expect 3 coach person list --format csv --no-header --columns person
  expect_output <<<$'jo\njordan'
  goal people/cy/goals/ours.yaml
  expect 3 coach person list --format csv --no-header --columns person
  expect_output <<<$'cy\njo\njordan'
}

@test "a page of a person has only the goals that the team may read" {
  expect 0 coach person show jo
  refute grep sec <<<"$output"
  expect_stderr <<<"1 private row is left out; see it with --private"
  expect 0 coach person show jo --private
  grep -q jo/sec <<<"$output"
  expect_quiet
}

@test "a record that is named is shown wherever it lies" {
  expect 0 coach goal show sec
  grep -q 'private/people/jo/goals/sec.yaml' <<<"$output"
  expect 0 coach goal show sec --format csv --no-header --columns goal
  expect_output <<<sec
  expect 0 coach goal explain sec
  put private/people/bo/person.yaml <<<'name: Bo'
  expect 0 coach person show bo --format csv --no-header --columns name
  expect_output <<<Bo
  expect 0 coach goal record sec 70 --date 2026-01-16
}

@test "an empty table says what is hidden" {
  rm -r private
  sed -i '1i state: draft' people/jordan/goals/open.yaml
  expect 0 coach goal list
  expect_stderr <<<$'no goal to show; add one with: coach goal add\n1 row is hidden; see it with --all'
  expect 0 coach goal list person:jordan
  expect_stderr <<<$'nothing matches\n1 row is hidden; see it with --all'
  expect 0 coach goal list person:team
  expect_stderr <<<'nothing matches'
}

@test "a clone without private/ says that what lies there is not counted" {
  acme
  sed -i '/^private: here/d' team.yaml
  rm -r private
  for words in 'pip gate jordan' 'pip list' 'pip status jordan' 'review list' 'review coach' \
    'review readiness' 'feedback list' 'session list --format json'; do
    status=0
    # shellcheck disable=SC2086 # words
    coach $words >/dev/null 2>said || status=$?
    [ "$(grep -cx 'private/ is not in this clone: what only the pair may read is not counted here' said)" = 1 ] ||
      { echo "$words: $status: $(<said)" && false; }
  done
  expect 0 coach goal list
  expect_quiet
  mkdir private
  expect 0 coach session list
  expect_quiet
}
