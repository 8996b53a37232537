# Small teams, made for one test: `load team` behind `load helper`.

# put PATH: a file of what stands on stdin, with the folders that it lies in.
put() {
  mkdir -p "$(dirname "$1")"
  cat >"$1"
}

# The working directory becomes a team directory, with these people in it.
team() {
  mkdir -p -m 700 private
  put team.yaml <<<$'coach: 1\nteam: Acme'
  put .gitignore <<<'/.coach/'
  for id; do
    put "people/$id/person.yaml" <<<"name: ${id^}"
  done
}

# A goal of jordan's, from 65% to 90% over twelve weeks, with these readings ("2026-01-09: 66").
on_time() {
  put people/jordan/goals/on-time.yaml <<'END'
goal: Raise on-time delivery from 65% to 90% by 30 March 2026
start: 2026-01-05
due: 2026-03-30
kpis:
  - id: rate
    name: On-time delivery rate
    unit: "%"
    baseline: 65
    target: 90
    every: week
    readings:
END
  for reading; do
    echo "      $reading" >>people/jordan/goals/on-time.yaml
  done
}

# `check` of the files and the arithmetic, without the goal linter
check_files() {
  coach check --no-rules S,M,A,R,T "$@"
}

# expect_json FILTER: of the JSON on stdout, jq's FILTER gives just the lines on stdin.
expect_json() {
  diff -u --label expected --label "jq $1" /dev/stdin <(jq -c "$1" "$BATS_TEST_TMPDIR/stdout")
}

# Each file below the working directory, with its content's hash and when it was changed.
fingerprint() {
  find . -type f -printf '%p %T@ ' -exec sha256sum {} \; | sort
  find . -type d -printf '%p %T@\n' | sort
}

# What `git diff --numstat` says of the working tree: added, deleted, path.
numstat() {
  git diff --numstat | tr '\t' ' '
}
