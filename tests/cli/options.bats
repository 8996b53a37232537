# The command line: options, values, and where a command runs.

load helper
load team

setup() {
  coach_setup
  team jordan
  on_time "2026-03-20: 86"
  commit_all
  file=people/jordan/goals/on-time.yaml
}

# verbs: every command with each of its verbs, a line each
verbs() {
  local command
  names Commands coach -h | while read -r command; do
    echo "$command"
    names Verbs coach "$command" -h | sed "s/^/$command /"
  done
}

# names HEADING WORDS...: what a usage lists there
names() {
  local heading=$1
  shift
  "$@" | awk -v heading="$heading" '$0 == heading { on = 1; next } !NF { on = 0 } on { print $1 }'
}

@test "-h is on stdout for every command, and knows at least --color" {
  local words
  verbs >../verbs
  [ "$(wc -l <../verbs)" -gt 20 ]
  while read -r words; do
    # shellcheck disable=SC2086
    expect 0 coach $words -h
    expect_quiet
    grep -qF -- '--color WHEN' <<<"$output"
  done <../verbs
}

@test "each option that -h shows is taken" {
  local words option
  for words in 'goal record' 'review scorecard'; do
    # shellcheck disable=SC2086
    expect 0 coach $words -h
    for option in $(grep -o -- '^ *\(-., \)\?--[a-z-]*' <<<"$output" | grep -o -- '--[a-z-]*'); do
      # one that is not known would be an error of its own
      # shellcheck disable=SC2086
      coach $words "$option=x" -h 2>&1 | grep -F "unknown option" && return 1
    done
  done
  true
}

@test "help WORDS is the same as WORDS -h" {
  expect 0 coach goal record -h
  cp "$BATS_TEST_TMPDIR/stdout" ../usage
  expect 0 coach help goal record
  expect_output <../usage
}

@test "-h wins over what else is wrong, and needs no team" {
  cd ..
  expect 0 coach goal record --date tomorrow -h
  expect 0 coach -h goal record
  [[ ${lines[0]} == "usage: coach goal record "* ]]
}

@test "an abbreviated long option is refused, and named in full" {
  expect 2 coach goal record on-time 88 --dat 2026-03-27
  expect_stderr <<'END'
coach goal record: unknown option '--dat'
  = help: did you mean '--date'?
END
  expect 2 coach goal list --no-head
  [ "${stderr_lines[1]}" = "  = help: did you mean '--no-header'?" ]
  expect 2 coach goal list --columns=goal --sor=goal
  [ "${stderr_lines[0]}" = "coach goal list: unknown option '--sor'" ]
}

@test "values that are missing, and values that are too much" {
  expect 2 coach goal record on-time 88 --date
  [ "${stderr_lines[0]}" = "coach goal record: option '--date' needs a value" ]
  expect 2 coach goal list --all=yes
  [ "${stderr_lines[0]}" = "coach goal list: option '--all' takes no value" ]
  expect 2 coach goal list -q
  [ "${stderr_lines[0]}" = "coach goal list: unknown option '-q'" ]
  expect 2 coach goal show
  [ "${stderr_lines[0]}" = "coach goal show: something is missing: GOAL" ]
  expect 2 coach goal show a b
  expect_stderr <<'END'
coach goal show: what to do with 'b'?
  = help: put quotes around a text of several words
END
}

@test "-5 is a value: no option is a digit" {
  expect 0 coach goal record on-time -5
  grep -qx '      2026-03-27: -5' $file
  expect 0 coach goal record on-time -0.25 --date 2026-03-26
  expect 0 coach goal revise on-time --baseline -5 --why "Counted anew"
  grep -qx '    baseline: -5' $file
  expect 0 coach goal revise on-time --baseline=-7 --why "Counted anew"
  grep -qx '    baseline: -7' $file
}

@test "values: digits with a point, and nothing else" {
  local value
  for value in 70,5 1e3 0x10 +5 70% '' ' 70' .5 5. 1_000 NaN 1234567890123456; do
    expect 2 coach goal record on-time -- "$value"
    [[ ${stderr_lines[0]} == "coach goal record: '$value' "* ]]
  done
  [ -z "$(git status --porcelain)" ]
  expect 2 coach goal record on-time 70,5
  expect_stderr <<'END'
coach goal record: '70,5' is not a number
  = help: write a point: 70.5
END
}

@test "behind -- all are words" {
  expect 0 coach goal record on-time -- -6
  grep -qx '      2026-03-27: -6' $file
  expect 0 coach goal list -- --all
  expect_stderr <<<"nothing matches"
  expect 2 coach goal show -- -h
  [ "${stderr_lines[0]}" = "coach goal show: no goal '-h'" ]
}

@test "options stand before, between and behind words" {
  expect 0 coach --format csv goal list --columns goal person:jordan --no-header
  expect_output <<<on-time
  expect 0 coach goal record --date 2026-03-27 on-time --note "so: so" 88
  grep -qx '      2026-03-27: {value: 88, note: "so: so"}' $file
}

@test "the last of an option given twice wins" {
  expect 0 coach goal list --format json --format csv --no-header --columns status --columns goal
  expect_output <<<on-time
}

# Where

@test "-C runs as if started there, more than once too" {
  cd ../..
  expect 0 coach -C "$BATS_TEST_TMPDIR/work" goal list --format csv --no-header --columns goal
  expect_output <<<on-time
  expect 0 coach -C "$BATS_TEST_TMPDIR" -C work/people goal list --format csv --no-header --columns goal
  expect_output <<<on-time
  expect 4 coach -C nowhere/at/all goal list
  expect_stderr <<<"coach: cannot go to 'nowhere/at/all': no such file or directory"
}

@test "COACH_DIR is the directory itself: no search upward from it" {
  cd ..
  COACH_DIR=work expect 0 coach goal list --format csv --no-header --columns goal
  COACH_DIR=work/people expect 3 coach goal list
  COACH_DIR=work expect 0 coach goal record on-time 88
  grep -qx '      2026-03-27: 88' work/$file
}

@test "rows from a file are found from where one stands" {
  printf 'goal,date,value\non-time,2026-03-27,88\n' >people/rows.csv
  cd people/jordan
  expect 0 coach goal record --from ../rows.csv
  rm ../rows.csv
}

# What is typed is text

@test "a text that is not UTF-8 is refused by its name, wherever it goes" {
  local bad=$'B\xffb'
  for words in 'note goal record on-time 5 -m' 'role person add Bo --role' 'name person add' \
    'statement goal add jordan' 'why goal revise on-time --due 2026-06-30 --why' \
    'learned goal close on-time --learned' 'goal goal show' 'columns goal list --columns' \
    'filter goal list on-time' 'date goal record on-time 5 -d' 'verb goal' 'command '; do
    # shellcheck disable=SC2086
    expect 2 coach ${words#* } "$bad"
    [ "${stderr_lines[0]#*: }" = "the ${words%% *} is not UTF-8" ]
    [ "${stderr_lines[1]}" = "  = help: set the terminal to UTF-8" ]
  done
  [ -z "$(git status --porcelain)" ]
  expect 0 coach goal list
}

@test "a file's name may be any bytes" {
  local name=$'../\xff.csv'
  echo $'goal,date,value\non-time,2026-03-26,88' >"$name"
  expect 0 coach goal record --from "$name"
}
