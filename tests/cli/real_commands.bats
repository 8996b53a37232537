# Every command that a page shows to be typed is one: its words, and its options, are known.

load helper
load team
load pip_team

# commands_in FILE: the commands in a page or in rows of JSON, one a line. What begins a line is the
# name of whoever complains.
commands_in() {
  if [[ $(head -c 1 "$1") == '[' ]]; then
    jq -r '.[].command // empty | split(" && ")[]' "$1"
  else
    grep -oE "[ (\`]coach (goal|person|session|feedback|review|pip|status|check|init|schema|help) [^\`]*" \
      "$1" | sed -E 's/^[ (`]+//; s/[).,]+$//' || true
  fi
}

# is_real COMMAND...: the usage is shown only once all options of a command are known, and a
# command that is none has no usage.
is_real() {
  [[ $1 == coach ]] && "$@" -h >/dev/null 2>"$BATS_TEST_TMPDIR/refused" || return 1
}

# collect COMMAND...: what it prints is kept, whatever it says.
collect() {
  number=$((${number:-0} + 1))
  "$@" >"$BATS_TEST_TMPDIR/page-$number" 2>&1 || true
}

collect_of() {
  collect coach goal kickstart "$1"
  collect coach goal kickstart "$1" --format json
  for day in 2026-01-02 2026-01-16 2026-02-20 2026-03-27; do
    collect coach session roadmap "$1" --as-of "$day"
    collect coach --as-of "$day" session roadmap "$1" --format json
    collect coach status me --as-of "$day" --format json
    collect coach status "$1" --as-of "$day" --format json
  done
  collect coach person plan "$1"
  collect coach person plan "$1" --format json
  collect coach session prep "$1"
  collect coach person show "$1"
}

all_are_real() {
  local count=0 wrong=0
  for page in "$BATS_TEST_TMPDIR"/page-*; do
    commands_in "$page"
  done | sort -u >"$BATS_TEST_TMPDIR/commands"
  while read -r command; do
    count=$((count + 1))
    eval "set -- $command"
    if ! is_real "$@"; then
      echo "no such command: $command"
      cat "$BATS_TEST_TMPDIR/refused"
      wrong=1
    fi
  done <"$BATS_TEST_TMPDIR/commands"
  ((count >= $1 && !wrong))
}

@test "the test would see an option, and a command, that there is not" {
  is_real coach feedback ask jordan --of PEOPLE
  refute is_real coach feedback ask jordan --to PEOPLE
  refute is_real coach sessions list
  refute is_real coach session listen
}

@test "the commands on the pages of the example team" {
  acme
  collect coach status --format json
  collect coach check
  for person in ana jordan sam xiaoyu zoe; do
    COACH_USER=$person collect_of "$person"
  done
  all_are_real 60
}

@test "the commands on the pages of somebody who has just begun" {
  COACH_USER=jo expect 0 coach init --me acme
  cp "$BATS_TEST_TMPDIR/stderr" "$BATS_TEST_TMPDIR/page-init"
  cd acme
  export COACH_USER=jo
  collect_of jo
  expect 0 coach goal add jo 'Improve communication' --draft
  collect_of jo
  all_are_real 15
}

@test "the commands on the pages of the path and of a review" {
  coach_setup
  verbal_step
  export COACH_USER=sam COACH_TODAY=2026-03-30
  collect coach pip gate jordan
  collect coach pip list --all
  for gone in "$facts" "$stories" "$talks"; do
    rm -r "$gone"
    collect coach pip gate jordan
    collect coach pip gate jordan --format json
    collect coach pip status jordan
    collect coach check
    collect coach status
  done
  collect coach pip open jordan --step written
  collect coach pip open jordan --step pip --override 'It cannot wait' --target stories/incomplete=0
  collect coach pip status jordan
  collect coach pip close jordan --outcome continue
  collect coach pip status jordan
  collect coach review show jordan
  collect coach review start jordan --period 2026-Q1
  collect coach review show jordan
  collect coach review self jordan --well 'Two sprints held'
  all_are_real 15
}

@test "the commands of the method: one for each of its terms" {
  collect coach help coaching --format json
  jq -e 'all(.command | startswith("coach "))' "$BATS_TEST_TMPDIR/page-1"
  all_are_real 30
}

@test "the commands that the manual pages name" {
  # .Ql coach goal record --from
  sed -nE 's/^\.(Ql|Dl|Ic) (coach [a-z].*)/\2/p' "$COACH_ROOT"/man/* |
    sed -E 's/ Ar / /g; s/ [.,;:)]$//; s/ --from$/& FILE/; s/^/(/' >"$BATS_TEST_TMPDIR/page-1"
  all_are_real 40
}

@test "the commands in what is said where nothing is found" {
  acme
  for line in 'goal show' 'goal gap' 'goal record' 'goal tick' 'goal habit' 'goal agree' \
    'person show' 'session show' 'session followup' 'session move' 'session edit' \
    'session action done' 'feedback show' 'feedback edit' 'review journal show'; do
    # shellcheck disable=SC2086 # words
    collect coach $line nothing-of-this-name
  done
  all_are_real 5
}

@test "a name that nothing has: where those are listed that there are" {
  acme
  while IFS='|' read -r command list; do
    # shellcheck disable=SC2086 # words
    expect 2 coach $command nothing-of-this-name
    [ "${stderr_lines[-1]}" = "  = help: list what there is with: coach $list" ] ||
      { echo "$command: ${stderr_lines[-1]}" && false; }
  done <<'END'
person show|person list
goal show|goal list
goal explain|goal list
goal edit|goal list
session show|session list --private
session followup|session list --private
session edit|session list --private
feedback show|feedback list --private
feedback edit|feedback list --private
review journal show|review journal list --private
review edit|review list --private
pip edit|pip list --all
END
}
