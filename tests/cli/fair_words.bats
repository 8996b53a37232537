# Whatever a command shows of people can be read aloud to them: no word of
# tests/rules/barred-words.txt, and no heading that is a mark of a person.
#
# The commands are those that the program itself knows, and what they are asked about is all that
# the example team has of it: a verb that is new is in this test from its first day.

load helper

# The example team, with a step of the path in it.
setup_file() {
  coach_setup
  export COACH_USER=sam SAID=$BATS_FILE_TMPDIR/said
  cd "$BATS_FILE_TMPDIR" || return
  acme
  coach pip open xiaoyu --step verbal --due +4w --target xiaoyu/response/response=4
  coach pip checkin xiaoyu --going 'Five answers a day' --blockers 'No report'
  mkdir -p "$SAID/examples"
  reading_commands | while read -r synopsis; do
    say_all "$synopsis"
  done
}

# reading_commands WORD...: the synopsis of each command below these words that writes nothing.
reading_commands() {
  local usage verb
  usage=$(coach "$@" -h)
  if grep -q '^usage: coach.*<' <<<"$usage"; then
    for verb in $(coach completion words -- "$@" ''); do
      reading_commands "$@" "$verb"
    done
  elif ! grep -q -- '--dry-run' <<<"$usage"; then
    sed -n '1s/^usage: coach //p' <<<"$usage"
  fi
}

# ids COMMAND...: what a list has in its first columns, with '/' between them.
ids() {
  coach "$@" --all --private --no-header --format tsv 2>/dev/null | tr '\t' /
}

# names_for ARGUMENT: everything in the team that can stand for an argument of a synopsis.
names_for() {
  case $1 in
    PERSON | PERSON\|*) ids person list --columns person ;;
    'PERSON[/PERIOD]') echo jordan ;;
    GOAL) ids goal list --columns person,goal ;;
    'GOAL[/KPI]') ids review scorecard kpi:rate,response,hours,share,time --columns person,goal,kpi ;;
    SESSION) ids session list --columns person,session ;;
    FEEDBACK) ids feedback list --columns person,feedback ;;
    SHELL) echo bash ;;
    *) return 1 ;;
  esac
}

# What an argument that may be left out stands for, where the page is another with it.
names_beside() {
  case $1 in
    '[PERSON]') ids person list --columns person ;;
    '[PERSON/WEEK]') ids review journal list state:written --columns person,week ;;
    '[COMMAND') coach help rules --format tsv --no-header --columns rule && printf '%s\n' coaching ;;
  esac
}

# say WORD...: what a command prints, as a table and as Markdown, in files named after it.
say() {
  local file=$SAID/examples/${*//\//+}
  coach "$@" >"$file.table" 2>&1 </dev/null || true
  if coach "$@" -h | grep -q -- '^ *--format'; then
    coach "$@" --format md >"$file.md" 2>&1 </dev/null || true
  fi
}

# say_all SYNOPSIS: a command of everything that it can be asked about.
say_all() {
  local words=() arguments name
  # shellcheck disable=SC2206 # words
  words=(${1%% [A-Z\[]*})
  arguments=${1#"${words[*]}"}
  arguments=${arguments# }
  arguments=${arguments#"[options]"}
  arguments=${arguments# }
  arguments=${arguments%% *}
  if [[ -z $arguments || $arguments == \[* ]]; then
    say "${words[@]}"
    names_beside "$arguments"
  else
    names_for "$arguments" || echo "${words[*]}: what is $arguments?" >>"$SAID/unknown"
  fi | while read -r name; do
    say "${words[@]}" "$name"
  done
}

@test "every reading command was asked, about something" {
  [ ! -e "$SAID/unknown" ] || { cat "$SAID/unknown" && false; }
  for words in status 'status jordan' 'person show xiaoyu' 'goal show jordan+on-time' \
    'session prep jordan' 'pip gate xiaoyu' 'pip status xiaoyu' 'review show jordan' \
    'review report jordan' 'feedback balance' 'review journal show jordan+2026-W03' 'help F1'; do
    [ -s "$SAID/examples/$words.table" ] || { echo "nothing of: $words" && false; }
  done
  (($(ls "$SAID/examples" | wc -l) > 200))
  # wrong usage would be all that is looked at
  refute grep -l '^coach [a-z ]*: ' "$SAID/examples"/*
}

@test "no barred word" {
  needs python3
  python3 "$COACH_ROOT/tests/rules/words.py" "$COACH_ROOT/tests/rules/barred-words.txt" "$SAID"
}

# marks_in FILE...: lines of tables and pages with a label or a heading that is a mark of a person.
marks_in() {
  local marks='(ratings?|rank(ing)?|grade|overall|total|marks?|stars|performer)'
  grep -iE "^[|*# ]*$marks\b|\| *$marks *\|" "$@"
  awk 'FNR == 1' "$@" | grep -iE "(^|  )$marks(  |\$)"
}

@test "no heading, and no label of a line, is a mark of a person" {
  printf '%s\n' 'person  goal  rank' 'jordan  hours  1' 'Overall' '| kpi | rating |' 'stars  3' >control
  [ "$(marks_in control | wc -l)" = 4 ]
  # the objective of a plan is the goal's, and the method's page has the word in a sentence
  marks_in "$SAID"/examples/* | grep -vE ':(## )?Overall objective$|/help coaching\.' >marks || true
  diff /dev/null marks
}
