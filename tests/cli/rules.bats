# The examples of `coach help RULE` are true: what "speaks here" makes the rule speak, and what
# "passes" does not.

load helper

# What a text cannot show, and the tests below make by hand, or the unit tests of their modules.
not_shown='D10 E1 E2 E3 E4 Y11 Y2 Y3 Y7'

rules_of() {
  coach help rules --format csv --columns rule --no-header | grep "^[$1]"
}

# example RULE "speaks here"|passes: the snippet of a rule.
example() {
  coach help "$1" | awk -v heading="$2" '
    $0 == heading { shown = 1; next }
    shown && $0 == "" { exit }
    shown { print substr($0, 5) }'
}

# A team of two people and nothing else, in a directory of that name, made anew.
small_team() {
  rm -rf "$1"
  mkdir -p "$1/people/jordan/goals" "$1/people/sam" "$1/private/people/jordan/feedback" \
    "$1/private/people/jordan/sessions" "$1/private/people/jordan/support"
  printf 'coach: 1\nteam: Acme\nmanager: jordan\n' >"$1/team.yaml"
  printf 'name: Jordan\n' >"$1/people/jordan/person.yaml"
  printf 'name: Sam\n' >"$1/people/sam/person.yaml"
}

head_of_goal() {
  printf 'goal: Raise on-time delivery from 65%% to 90%% by 30 March 2026\n'
  printf 'start: 2026-01-05\ndue: 2026-03-30\n'
}

# put SNIPPET: where it belongs in the team directory `team`, see cmd/rule.h.
put() {
  local goal=team/people/jordan/goals/on-time.yaml
  small_team team
  case $1 in
    coach:*) printf '%s\n' "$1" >team/team.yaml ;;
    people/*) head_of_goal >"team/$1" ;;
    goal:*) printf '%s\n' "$1" >"$goal" ;;
    '# people/'* | '# private/'*)
      awk '/^# (people|private)\// { file = "team/" $2; next } { print >file }' <<<"$1"
      ;;
    *) { head_of_goal && printf '%s\n' "$1"; } >"$goal" ;;
  esac
}

# The rules that speak about a snippet, and how loudly, a line each: K3,warning.
findings() {
  put "$1"
  coach -C team check --no-rules S,M,A,R,T --format csv --columns rule,severity --no-header
}

# The same with the goal linter's.
linted() {
  put "$1"
  coach -C team check --format csv --columns rule,severity --no-header
}

# The same for what is typed, or given as rows, in the example team.
complaints() {
  rm -rf acme
  cp -R "$COACH_ROOT/examples/acme" acme
  chmod -R u+w acme
  case $1 in
    'coach '*) (cd acme && eval "$1") ;;
    *) printf '%s\n' "$1" | coach -C acme goal record --from - ;;
  esac 2>&1 | sed -n 's/.*error:.* \[\([A-Z][0-9]*\)\]$/\1,error/p'
}

# try RULE SPEAKS: its examples, with the command that names the rules which speak.
try() {
  local wrong right spoken expected
  wrong=$(example "$1" 'speaks here')
  right=$(example "$1" passes)
  if [[ -z $wrong || -z $right ]]; then
    [[ " $not_shown " == *" $1 "* ]] || echo "$1 has no example"
    return
  fi
  [[ " $not_shown " != *" $1 "* ]] || echo "$1 has an example, and is listed as without"
  expected=$(coach help rules --format csv --columns rule,severity | grep "^$1,")
  spoken=$("$2" "$wrong") || true
  grep -qx "$expected" <<<"$spoken" || echo "$expected is silent, there is: ${spoken//$'\n'/ }"
  spoken=$("$2" "$right") || true
  spoken=$(grep "^[YDKHEFCGNP]" <<<"$spoken") || true
  [[ -z $spoken ]] || echo "the mended example of $1 is not free of ${spoken//$'\n'/ }"
}

# try_linter RULE SEVERITY: of the goal linter several rules may speak about a short example.
# Mended, it is free of errors and of that one rule. A draft is told all as a hint.
try_linter() {
  local id=$1 wrong right spoken
  wrong=$(example "$id" 'speaks here')
  right=$(example "$id" passes)
  spoken=$(linted "$wrong") || true
  [[ $wrong != *'state: draft'* ]] || set -- "$id" hint
  grep -qx "$id,$2" <<<"$spoken" || echo "$id is silent, there is: ${spoken//$'\n'/ }"
  spoken=$(linted "$right") || true
  spoken=$(grep -E "^($id|[YDKHEFCGN][0-9]+),|,error$" <<<"$spoken") || true
  [[ -z $spoken ]] || echo "the mended example of $id is not free of ${spoken//$'\n'/ }"
}

# try_all FAMILIES SPEAKS
try_all() {
  local ids id wrong=''
  ids=$(rules_of "$1")
  [[ -n $ids ]]
  for id in $ids; do
    wrong+=$(try "$id" "$2")
  done
  echo "$wrong"
  [[ -z $wrong ]]
}

@test "the examples of the YAML rules" {
  try_all Y findings
}

@test "the examples of the rules of records" {
  try_all D findings
}

@test "the examples of the rules of KPIs" {
  try_all K findings
}

@test "the examples of the goal linter's rules" {
  local id severity wrong='' count=0
  while IFS=, read -r id severity _; do
    [[ -n $(example "$id" 'speaks here') && -n $(example "$id" passes) ]]
    wrong+=$(try_linter "$id" "$severity")
    count=$((count + 1))
  done < <(coach help rules --format csv --no-header | grep '^[SMART][0-9]')
  echo "$wrong"
  [[ -z $wrong ]]
  ((count == 26))
}

@test "the examples of the rules of habits" {
  try_all H findings
}

@test "the examples of the rules of feedback" {
  try_all F findings
}

@test "the examples of the rules of sessions" {
  try_all G findings
}

@test "the examples of the rules of agreements" {
  try_all N findings
}

@test "the examples of the rules of the path" {
  try_all P findings
}

@test "the examples of the rules of input" {
  try_all C complaints
}

@test "an example that is wrong would be seen" {
  [[ $(findings 'matter_to_me: mine') == D1,error ]]
  [[ -z $(findings 'matters_to_me: mine') ]]
  [[ $(complaints $'goal,date,value\njordan/on-time,2026-03-30,x') == C2,error ]]
  example() {
    echo 'why: late projects'
  }
  [[ $(try D1 findings) == 'D1,error is silent, there is: ' ]]
}

# What no example can show

goal() {
  small_team team
  cat >team/people/jordan/goals/on-time.yaml
}

speaks() {
  expect 1 coach -C team check --no-rules S,M,A,R,T --format csv --columns rule --no-header
  expect_output <<<"$1"
}

@test "Y2: a file in Latin-1" {
  { head_of_goal && printf 'why: caf\xe9\n'; } | goal
  speaks Y2
}

@test "Y2: a file in UTF-16" {
  printf '\xff\xfeg\0o\0a\0l\0:\0 \0x\0\n\0' | goal
  speaks Y2
}

@test "Y3: a carriage return alone ends a line" {
  { head_of_goal && printf 'why: late projects\rsupports: me\n'; } | goal
  speaks Y3
}

@test "Y7: lists that are deeper than anybody writes" {
  { head_of_goal && printf 'x-deep: %s%s\n' "$(printf '[%.0s' {1..70})" \
    "$(printf ']%.0s' {1..70})"; } | goal
  speaks Y7
}

@test "Y11: a text without an end, behind which nothing can be put" {
  { head_of_goal && printf 'kpis:\n  - id: rate\n    target: 90\nwhy: |+\n  Late projects'; } | goal
  cp team/people/jordan/goals/on-time.yaml before
  expect 3 coach -C team goal revise jordan/on-time --target 95 --why 'a new client'
  [[ $stderr == *'[Y11]'* ]]
  cmp before team/people/jordan/goals/on-time.yaml
}

@test "T4 says what K8 would say again" {
  [[ $(linted "$(example K8 'speaks here')") != *K8* ]]
  [[ $(linted "$(example K8 'speaks here')") == *T4,error* ]]
}

@test "D10: a private goal that the team's repository tracks" {
  small_team team
  mkdir -p team/private/people/jordan/goals
  head_of_goal >team/private/people/jordan/goals/on-time.yaml
  (cd team && commit_all)
  speaks D10
  echo 'private: here' >>team/team.yaml
  expect 0 coach -C team check
}

@test "E4: a command outside a team directory" {
  expect 3 coach goal list
  [[ $stderr == *'[E4]'* ]]
}

@test "an id in any case" {
  expect 0 coach help d3
  [[ ${lines[0]} == 'D3 (error): a value that the key does not take' ]]
}

@test "an unknown rule is wrong usage" {
  expect 2 coach help D99
  expect_output </dev/null
}

@test "help rules lists each with its severity" {
  expect 0 coach help rules --format csv
  [[ ${lines[0]} == rule,severity,says ]]
  [[ $output == *$'\nK3,warning,a reading that never counts\n'* ]]
}
