# The examples of the manual pages and of the README are run, and print what stands there.
#
# Each example of a manual page begins in a fresh copy of the example team; those of the README
# follow on one another. With UPDATE_GOLDEN=1 the pages are rewritten; read the diff.

load helper

# What a terminal would show of the commands of a block. Their exit status is in $? of the next.
transcript() (
  set +eET
  trap - ERR DEBUG
  mapfile -t lines <"$1"
  said=0
  for ((i = 0; i < ${#lines[@]}; i++)); do
    [[ ${lines[i]} == '$ '* ]] || continue
    command=${lines[i]#'$ '}
    echo "${lines[i]}"
    while [[ ${lines[i + 1]:-} == '> '* ]]; do
      i=$((i + 1))
      command+=$'\n'${lines[i]#'> '}
      echo "${lines[i]}"
    done
    (exit "$said")
    eval "$command" </dev/null 2>&1
    said=$?
  done
)

# run_page PAGE fresh|continued: the examples of a page, each in a fresh copy of the team or not.
run_page() {
  local blocks=$BATS_TEST_TMPDIR/$(basename "$1") number=0 different=0
  mkdir "$blocks"
  awk -v out="$blocks" -f "$COACH_ROOT/tests/cli/blocks.awk" "$1"
  while [[ -e $blocks/$((number + 1)) ]]; do
    number=$((number + 1))
    if [[ $2 == fresh || $number == 1 ]]; then
      mkdir "$blocks/work-$number"
      cd "$blocks/work-$number" && acme
      [[ $1 != *coach-init.1 ]] || cd ..  # no team is made inside another
    fi
    if [[ -e $blocks/$number.day ]]; then
      COACH_TODAY=$(<"$blocks/$number.day")
    fi
    transcript "$blocks/$number" >"$blocks/$number.ran"
    diff -u --label "$(basename "$1"), example $number" --label 'what it prints' \
      "$blocks/$number" "$blocks/$number.ran" || different=1
  done
  if ((different)) && [[ ${UPDATE_GOLDEN:-} == 1 ]]; then
    awk -v out="$blocks" -v replace=1 -f "$COACH_ROOT/tests/cli/blocks.awk" "$1" >"$blocks/page"
    cp "$blocks/page" "$1"
  fi
  if ((different)); then
    echo "if it is right that way: UPDATE_GOLDEN=1 bats tests/cli/pages.bats, and read the diff"
  fi
  ((number > 0 && !different))
}

@test "every manual page has an example" {
  for page in "$COACH_ROOT"/man/*.[1-8]; do
    grep -q '^\$ coach' "$page" || echo "no example in $page"
  done >"$BATS_TEST_TMPDIR/without"
  diff /dev/null "$BATS_TEST_TMPDIR/without"
}

@test "the examples of the manual pages" {
  local wrong=0
  needs jq
  for page in "$COACH_ROOT"/man/*.[1-8]; do
    if grep -q '^\$ ' "$page"; then
      run_page "$page" fresh || wrong=1
    fi
  done
  ((!wrong))
}

@test "the examples of the README" {
  needs jq
  run_page "$COACH_ROOT/README.md" continued
}

# begin_lines: what the README's Begin has a reader type, once coach is installed.
begin_lines() {
  awk '/^## / { on = $2 == "Begin" } on && /^(coach|cd) /' "$COACH_ROOT/README.md"
}

@test "the first lines of the README work in an empty directory, as they stand" {
  begin_lines >../begin.sh
  (($(wc -l <../begin.sh) >= 7))
  expect 0 sh -eux ../begin.sh
  [[ ${lines[-1]} == jordan*on-time*65*90*66* ]]
  [ -e acme/people/jordan/goals/on-time.yaml ]
  cd my-team
  expect 0 coach check --rules Y,D,K
}
