# Who agreed to which goal: the questions, the hash, and what a change asks for.

load helper
load team

setup() {
  coach_setup
  team jordan sam ana
  echo 'manager: sam' >>team.yaml
  on_time "2026-03-27: 88"
  goal=people/jordan/goals/on-time.yaml
  export COACH_USER=jordan
}

yes=(--clear yes --achievable yes)

# The hash of the terms, by what every system has.
hash_of() {
  printf '%s\n' "$@" | sha256sum | cut -c 1-8
}

statement='goal: Raise on-time delivery from 65% to 90% by 30 March 2026'

standing() {
  coach goal list on-time --format csv --no-header --columns agreed "$@"
}

@test "both agree: a line each, with a hash that anyone can compute" {
  commit_all
  expect 0 coach goal agree on-time "${yes[@]}"
  hash=$(hash_of "$statement" 'due: 2026-03-30' 'rate/target: 90')
  expect_output </dev/null
  expect_stderr <<END
on-time: jordan/on-time
jordan/on-time: jordan agreed on 2026-03-27 ($hash)
  still to agree: sam, with: coach goal agree jordan/on-time
END
  [[ $(standing) == no ]]
  COACH_USER=sam expect 0 coach goal agree jordan/on-time "${yes[@]}"
  expect_stderr <<<"jordan/on-time: sam agreed on 2026-03-27 ($hash)"
  [[ $(standing) == yes ]]
  [[ $(numstat) == "3 0 $goal" ]]
  grep -qxF "  - {by: jordan, date: 2026-03-27, hash: $hash}" $goal ||
    grep -qxF "  - {by: jordan, date: 2026-03-27, hash: \"$hash\"}" $goal
}

@test "agreeing twice is once" {
  expect 0 coach goal agree on-time "${yes[@]}"
  cp $goal ../before
  COACH_TODAY=2026-04-10 expect 0 coach goal agree on-time "${yes[@]}"
  [[ $stderr == *'jordan agreed already on 2026-03-27'* ]]
  cmp $goal ../before
}

@test "a target that is changed after both agreed: check says so until it is agreed again" {
  expect 0 coach goal agree on-time "${yes[@]}"
  COACH_USER=sam expect 0 coach goal agree on-time "${yes[@]}"
  expect 0 coach check --rules N1,N2
  COACH_TODAY=2026-04-01 expect 0 coach goal revise on-time --target 85 --why 'A client left'
  [[ $stderr == *'jordan, sam agreed to it as it was; agree again: coach goal agree jordan/on-time' ]]
  expect 1 coach check --rules N1 --as-of 2026-04-01 --format csv --columns line,rule --no-header
  expect_output <<<$'3,N1\n4,N1'
  # the terms of the day are those of the day
  expect 0 coach check --rules N1 --as-of 2026-03-31
  [[ $(standing --as-of 2026-03-31) == yes && $(standing --as-of 2026-04-01) == changed ]]
  export COACH_TODAY=2026-04-02
  expect 0 coach goal agree on-time "${yes[@]}"
  expect 1 coach check --rules N1
  COACH_USER=sam expect 0 coach goal agree on-time "${yes[@]}"
  expect 0 coach check --rules N1
  [[ $(standing) == yes ]]
  (($(grep -c 'by: jordan' $goal) == 2))
}

@test "statement, due date, targets and lines to keep count; all else may change" {
  expect 0 coach goal agree on-time "${yes[@]}"
  for change in 's/^goal: Raise/goal: Lift/' 's/^due: 2026-03-30/due: 2026-03-31/' \
    's/target: 90/target: 91/' 's/^kpis:/&\n  - {id: errors, keep: at-most 5}/'; do
    cp $goal ../before
    sed -i "$change" $goal
    [[ $(standing) == changed ]]
    cp ../before $goal
  done
  for change in 's/^start: .*/start: 2026-01-06/' 's/baseline: 65/baseline: 60/' \
    's/target: 90/target: 90.0/' 's/^goal: \(.*\)/goal: "\1"/' '1i why: It matters'; do
    cp $goal ../before
    sed -i "$change" $goal
    [[ $(standing) == no ]]
    cp ../before $goal
  done
}

@test "check underlines what was agreed, and a comment silences it" {
  expect 0 coach goal agree on-time "${yes[@]}"
  sed -i 's/target: 90/target: 91/; s/hash: .*/hash: 0a1b2c3d}/' $goal
  expect 1 coach check --rules N1
  expect_output <<END
$goal:3:42: error: it was changed since 'jordan' agreed to it on 2026-03-27 [N1]
    3 |   - {by: jordan, date: 2026-03-27, hash: 0a1b2c3d}
      |                                          ^~~~~~~~
      = help: talk it over, then agree again: coach goal agree jordan/on-time
END
  sed -i 's/hash: .*/& # coach: ignore N1/' $goal
  expect 0 coach check --rules N1
}

@test "what is not agreed is a hint; drafts, closed and personal goals are left alone" {
  expect 0 coach check --rules N2 --format csv --columns severity,message --no-header
  expect_output <<<'hint,not agreed yet by jordan and sam'
  [[ $(coach goal list agreed:no --format csv --columns goal --no-header) == on-time ]]
  for line in 'state: draft' 'state: closed' 'supports: me' 'for: personal'; do
    cp $goal ../before
    echo "$line" >>$goal
    [[ $line != *closed ]] || echo 'closed: 2026-03-20' >>$goal
    expect 0 coach check --rules N --format csv --no-header
    expect_output </dev/null
    cp ../before $goal
  done
}

@test "a personal goal needs nobody; who agreed all the same is told of a change" {
  echo 'supports: me' >>$goal
  expect 0 coach goal agree on-time "${yes[@]}"
  expect 0 coach check --rules N
  expect 0 coach goal revise on-time --target 95 --why 'It went well'
  expect 1 coach check --rules N --format csv --columns rule --no-header
  expect_output <<<N1
  [[ $(coach goal list agreed:changed --format csv --columns goal --no-header) == on-time ]]
}

@test "a term that cannot be read is complained of once" {
  expect 0 coach goal agree on-time "${yes[@]}"
  sed -i 's/target: 90/target: ninety/' $goal
  expect 1 coach check --no-rules S,M,A,R,T --format csv --columns rule --no-header
  expect_output <<<D3
  expect 3 coach goal agree on-time "${yes[@]}"
}

@test "a no agrees to nothing, and says what could be done" {
  cp $goal ../before
  expect 1 coach goal agree jordan/on-time --clear no --achievable yes --support 'A room'
  expect_stderr <<'END'
jordan/on-time: not agreed, since it is not clear yet
  what would make it so: coach goal check jordan/on-time
  say it in other words: coach goal revise jordan/on-time --statement TEXT --why REASON
END
  expect 1 coach goal agree jordan/on-time --clear y --achievable N
  expect_stderr <<'END'
jordan/on-time: not agreed, since it is not achievable yet
  what it takes: coach goal show jordan/on-time
  agree on another target or day: coach goal revise jordan/on-time --target N --due DATE --why REASON
END
  expect 2 coach goal agree on-time --clear perhaps --achievable yes
  [[ $stderr == *"'perhaps' is neither yes nor no"* ]]
  expect 2 coach goal agree on-time </dev/null
  cmp $goal ../before
}

@test "the support that is needed is promised by the coach" {
  expect 0 coach goal agree on-time "${yes[@]}" --support 'An hour on Fridays: "no calls"'
  COACH_USER=sam expect 0 coach goal agree on-time "${yes[@]}" --support '- a course'
  COACH_USER=sam expect 0 coach goal agree on-time "${yes[@]}" --support '- a course'
  COACH_USER=sam expect 0 coach goal agree on-time "${yes[@]}" --support none
  expect 0 python3 -c "
import yaml
for item in yaml.safe_load(open('$goal'))['support']: print(item['who'], item['what'])"
  expect_output <<<$'sam An hour on Fridays: "no calls"\nsam - a course'
}

@test "nobody agrees for somebody else, except with a reason that is shown" {
  expect 2 coach goal agree jordan/on-time "${yes[@]}" --by sam
  [[ $stderr == *"you are 'jordan', and nobody agrees for somebody else"*--on-behalf* ]]
  expect 2 coach goal agree on-time "${yes[@]}" --on-behalf 'on leave'
  expect 2 coach goal agree on-time "${yes[@]}" --by sam --on-behalf ''
  expect 2 coach goal agree on-time "${yes[@]}" --by jordan --on-behalf 'on leave'
  run ! grep agreed $goal
  expect 0 coach goal agree on-time "${yes[@]}" --by sam --on-behalf 'on leave; said so on the phone'
  expect 0 coach goal agree on-time "${yes[@]}" --by me
  expect 0 coach goal show on-time
  [[ $output == *'  sam           agreed 2026-03-27, entered on their behalf: on leave; said so on the phone'$'\n'* ]]
  expect 0 coach check --rules N
}

@test "without knowing who is at the keyboard, only on behalf" {
  unset COACH_USER
  expect 2 coach goal agree on-time "${yes[@]}"
  [[ $stderr == *'who are you?'*'COACH_USER=ID'* ]]
  expect 2 coach goal agree on-time "${yes[@]}" --by sam
  [[ $stderr == *'who are you?'*--on-behalf* ]]
  expect 0 coach goal agree on-time "${yes[@]}" --by sam --on-behalf 'by mail'
}

@test "an earlier day: the terms of that day" {
  COACH_TODAY=2026-02-02 expect 0 coach goal revise on-time --due 2026-04-10 --why 'Launch moved'
  expect 0 coach goal agree on-time "${yes[@]}" --date 2026-02-01
  grep -q "date: 2026-02-01, hash: \"\?$(hash_of "$statement" 'due: 2026-03-30' 'rate/target: 90')" $goal
  [[ $(standing) == changed && $(standing --as-of 2026-02-01) == no ]]
  COACH_USER=sam expect 0 coach goal agree on-time "${yes[@]}" --date 2026-01-20
  COACH_USER=sam expect 0 coach goal agree on-time "${yes[@]}" --date 2026-03-01
  COACH_USER=sam expect 2 coach goal agree on-time "${yes[@]}" --date 2026-01-20
  [[ $stderr == *"'sam' agreed on 2026-03-01 already, which is later"* ]]
  [[ $(grep -o 'by: [a-z]*, date: [0-9-]*' $goal) == 'by: sam, date: 2026-01-20
by: jordan, date: 2026-02-01
by: sam, date: 2026-03-01' ]]
  expect 2 coach goal agree on-time "${yes[@]}" --date tomorrow
  expect 2 coach goal agree on-time "${yes[@]}" --date 2026-04
}

@test "a goal of the team is its manager's to agree to" {
  put goals/delivery.yaml <<<$'goal: Ship 20 orders by 30 March 2026\nstart: 2026-01-05\ndue: 2026-03-30'
  COACH_USER=ana expect 0 coach goal agree delivery "${yes[@]}"
  [[ $stderr == *'still to agree: sam'* ]]
  COACH_USER=sam expect 0 coach goal agree delivery "${yes[@]}"
  [[ $stderr != *'still to agree'* ]]
  expect 0 coach goal list person:team --format csv --columns agreed --no-header
  expect_output <<<yes
}

@test "a closed goal has nothing to agree to, and -n writes nothing" {
  cp $goal ../before
  expect 0 coach goal agree on-time "${yes[@]}" -n
  [[ $output == *'+agreed:'* ]]
  cmp $goal ../before
  coach goal close on-time 2>/dev/null
  expect 1 coach goal agree on-time "${yes[@]}"
  [[ $stderr == *'it is closed'* ]]
}

@test "values of --format json are yes, no, changed and null" {
  expect 0 coach goal list --format json
  expect_json '.[].agreed' <<<'"no"'
  echo 'supports: me' >>$goal
  expect 0 coach goal list --format json
  expect_json '.[].agreed' <<<null
  expect 2 coach goal list agreed:maybe
}

# On a terminal

typed() {
  python3 "$COACH_ROOT/tests/cli/terminal.py" 80 coach goal agree jordan/on-time "$@"
}

@test "on a terminal the terms are shown and the questions asked" {
  needs python3
  expect 0 typed < <(printf 'what?\nY\nyes\nA room on Fridays\n')
  [[ $stderr == "jordan/on-time
  $statement
  due: 2026-03-30
  rate/target: 90
Is it clear? [y/n] Is it clear? [y/n] Is it achievable? [y/n] What support do you need? jordan/on-time: jordan agreed"* ]]
  grep -q 'what: A room on Fridays, who: sam' $goal
  COACH_USER=sam expect 0 typed < <(printf 'y\ny\n\n')
  [[ $stderr == *'What support do you promise? '* ]]
  (($(grep -c 'what:' $goal) == 1))
}

@test "a no on a terminal ends the questions, and so does the end of what is typed" {
  needs python3
  cp $goal ../before
  expect 1 typed < <(printf 'no\n')
  [[ $stderr != *achievable?* && $stderr == *'not clear yet'* ]]
  expect 1 typed < <(printf 'yes\n')
  [[ $stderr == *'nothing was agreed' ]]
  expect 1 typed --clear yes < <(printf 'n\n')
  [[ $stderr != *'clear?'* && $stderr == *'not achievable yet'* ]]
  cmp $goal ../before
}
