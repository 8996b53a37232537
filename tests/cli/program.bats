# The program as a whole: usage, exit codes, streams.

load helper

# The reading commands, as of the example's day, one a line.
reading='check
goal list --all
goal show jordan/on-time
goal gap
goal explain jordan/on-time/rate
goal tree
person list
person show jordan
review scorecard --weeks 4
review scorecard --long --format csv'

@test "version says name and number" {
  expect 0 coach version
  [[ $output =~ ^coach\ [0-9]+\.[0-9]+\.[0-9]+$ ]]
  expect_quiet
  expect 0 coach --version
  expect_quiet
}

@test "without a command the usage is on stderr, and that is wrong usage" {
  expect 2 coach
  [ -z "$output" ]
  [ "${stderr_lines[0]}" = "usage: coach <command>" ]
}

@test "every command and verb shows its usage on stdout when asked" {
  local command verb
  expect 0 coach -h
  for command in $(names_under Commands); do
    expect 0 coach "$command" -h
    expect_quiet
    [[ ${lines[0]} == "usage: coach $command"* ]]
    for verb in $(names_under Verbs); do
      expect 0 coach "$command" "$verb" --help
      expect_quiet
      [[ ${lines[0]} == "usage: coach $command $verb"* ]]
    done
  done
}

# The words that the usage in $output lists under a heading.
names_under() {
  awk -v heading="$1" '$0 == heading { on = 1; next } !NF { on = 0 } on { print $1 }' <<<"$output"
}

@test "what is mistyped is named, with the nearest word" {
  expect 2 coach gaol list
  expect_stderr <<'END'
coach: unknown command 'gaol'
  = help: did you mean 'goal'?
END
  expect 2 coach goal lst
  expect_stderr <<'END'
coach goal: unknown verb 'lst'
  = help: did you mean 'list'?
END
  expect 2 coach goal list --fromat csv
  expect_stderr <<'END'
coach goal list: unknown option '--fromat'
  = help: did you mean '--format'?
END
  expect 2 coach goal list --format cvs
  expect_stderr <<'END'
coach goal list: unknown format 'cvs'
  = help: did you mean 'csv'?
END
}

@test "long options are given in full" {
  acme
  expect 2 coach goal list --form csv
  expect 2 coach goal list --as 2026-03-27
}

@test "global options stand anywhere before --" {
  acme
  cd ..
  expect 0 coach -C acme goal list --format csv
  local rows=$output
  expect 0 coach goal --format csv list -C acme
  [ "$output" = "$rows" ]
  expect 0 coach goal list --format=csv -Cacme
  [ "$output" = "$rows" ]
}

@test "a directory without a team is said" {
  expect 3 coach goal list
  [ -z "$output" ]
  [[ ${stderr_lines[0]} == *"no team directory"* ]]
}

@test "COACH_DIR names the team directory and wins over the search" {
  acme
  mkdir elsewhere
  cd elsewhere
  COACH_DIR=$PWD/.. expect 0 coach check
  COACH_DIR=$PWD expect 3 coach check
}

@test "the team directory is found upward" {
  acme
  cd people/jordan/goals
  expect 0 coach goal list person:jordan --format csv --no-header
  [ "${#lines[@]}" -gt 0 ]
}

@test "a full disk behind stdout is an error of the system" {
  [ -c /dev/full ] || skip "no /dev/full here"
  acme
  local words
  while read -r words; do
    # shellcheck disable=SC2086
    expect 4 to_full $words
    [[ $stderr == *"standard output"* ]]
  done < <(grep -v '^check' <<<"$reading") # which has nothing to say on stdout here
}

to_full() {
  coach "$@" >/dev/full
}

@test "a reader that goes away ends the program by SIGPIPE" {
  acme
  { sleep 0.3; status=0; coach schema goal || status=$?; echo "$status" >../status; } | true
  [ "$(<../status)" -eq 141 ]
}

@test "reading commands never write" {
  acme
  commit_all
  local words
  chmod -R a-w .
  touch ../before
  while read -r words; do
    # shellcheck disable=SC2086
    expect 0 coach --as-of 2026-03-27 $words
  done <<<"$reading"
  chmod -R u+w .
  [ -z "$(find . -newer ../before ! -path './.git*' ! -type d)" ]
  [ -z "$(git status --porcelain --ignored)" ]
}

@test "the same input gives the same bytes in every locale, zone and format" {
  acme
  # where a decimal point is a comma
  localedef -i de_DE -f UTF-8 ../de_DE.UTF-8 2>/dev/null || skip "no locale de_DE to be made here"
  LOCPATH=$PWD/.. LC_ALL=de_DE.UTF-8 /usr/bin/env printf '%.1f' 1,5
  local words format
  while read -r words; do
    for format in table csv tsv json jsonl md; do
      # shellcheck disable=SC2086
      expect 0 coach --as-of 2026-03-27 --format "$format" $words
      cp "$BATS_TEST_TMPDIR/stdout" ../expected
      # shellcheck disable=SC2086
      LOCPATH=$PWD/.. LC_ALL=de_DE.UTF-8 TZ=Pacific/Apia expect 0 \
        coach --as-of 2026-03-27 --format "$format" $words
      expect_output <../expected
    done
  done <<<"$reading"
}

@test "JSON is JSON" {
  needs jq
  acme
  local words
  while read -r words; do
    # shellcheck disable=SC2086
    expect 0 coach --as-of 2026-03-27 --format json ${words/--format csv/}
    jq -e 'type == "array" and all(type == "object")' <<<"$output" >/dev/null
  done <<<"$reading"
}

@test "the shell's completion asks the program" {
  acme
  eval "$(coach completion bash)"
  COMP_WORDS=(coach goal sh)
  COMP_CWORD=2
  _coach
  [ "${COMPREPLY[*]}" = show ]
  COMP_WORDS=(coach goal show jordan/on)
  COMP_CWORD=3
  _coach
  [ "${COMPREPLY[*]}" = jordan/on-time ]
}
