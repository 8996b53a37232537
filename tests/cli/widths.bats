# What becomes narrow, in a window that is: prose before names, weeks, usages, and words that are
# wider than a line.

load helper
load team

setup() {
  coach_setup
  needs python3
}

# terminal COLUMNS WORDS...: coach on a terminal of this width
terminal() {
  local columns=$1
  shift
  TERM=xterm expect 0 python3 "$COACH_ROOT/tests/cli/terminal.py" "$columns" coach --color never \
    "$@" </dev/null
}

# No line of the file is wider than COLUMNS.
fits() {
  local widest
  widest=$(LC_ALL=C.UTF-8 wc -L <"$2")
  ((widest <= $1))
}

@test "a scorecard with weeks, a tree, a page and usages fit" {
  export COACH_USER=zoe
  local width words
  acme
  for width in 60 80; do
    for words in 'review scorecard --weeks 30' 'goal tree' 'person show zoe' \
      'goal kickstart zoe' 'person plan zoe' status 'status me' '-h' 'goal list -h' \
      'review scorecard -h'; do
      # shellcheck disable=SC2086
      terminal $width $words
      cat "$BATS_TEST_TMPDIR/stdout" >>"../all-$width"
    done
    fits $width "../all-$width"
  done
}

@test "the latest weeks stay" {
  acme
  terminal 80 review scorecard --weeks 4
  [[ ${lines[0]} == *"2026-W12  2026-W13   gap  progress  status" ]]
  [[ ${lines[0]} != *2026-W11* ]]
  terminal 80 review scorecard --weeks 4 --columns goal,2026-W10,2026-W13
  [[ ${lines[0]} == *"2026-W10  2026-W13" ]]
}

@test "the branches of a tree are whole while there is prose to cut" {
  team jordan wei
  cat >>team.yaml <<'END'
strategy:
  - {id: renewals, aim: Clients renew, whose: The board of the whole group, due: 2026-12-31}
END
  on_time '2026-03-27: 88'
  sed -i '1a supports: renewals' people/jordan/goals/on-time.yaml
  put people/wei/goals/short.yaml <<'END'
goal: Answer
supports: jordan/on-time
start: 2026-01-05
due: 2026-03-30
END
  put people/wei/goals/briefs-without-a-name.yaml <<'END'
goal: Ask for briefs that have a name, an amount and a date
start: 2026-01-05
due: 2026-03-30
kpis: [{id: share, baseline: 45, target: 10, readings: {2026-03-27: 40}}]
END
  terminal 60 goal tree
  expect_output <<'END'
goal                       owner       status     statement
renewals                   The board…             Clients r…
└ jordan/on-time           jordan      on-track   Raise on-…
  └ wei/short              wei                    Answer
wei/briefs-without-a-name  wei         off-track  [supports…
END
}

@test "a word that is wider than a line is broken" {
  team jordan
  on_time '2026-03-27: 88'
  sed -i '1a why: abcdefghijklmnopqrstuvwxyzabcdefghijklmnopqrstuvwxyz' people/jordan/goals/on-time.yaml
  terminal 40 goal show on-time
  fits 40 "$BATS_TEST_TMPDIR/stdout"
  grep -A2 '^  why' <<<"$output" | diff -u - /dev/fd/3 3<<'END'
  why           abcdefghijklmnopqrstuvwx
                yzabcdefghijklmnopqrstuv
                wxyz
END
}
