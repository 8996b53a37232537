# The hooks and the CI job that examples/ has are run: in a repository, as their users run them.

load helper

setup() {
  coach_setup
  acme
  commit_all
  examples=$COACH_ROOT/examples
  cp "$examples/hooks/pre-commit" .git/hooks/pre-commit
}

vague() {
  sed -i 's/^goal: .*/goal: Improve communication/; /^kpis:/,/^habits:/{/^habits:/!d}' \
    people/zoe/goals/report-time.yaml
}

commits() {
  git rev-list --count HEAD
}

@test "a commit of sound files goes through" {
  sed -i 's/^why: .*/why: Whoever waits for the report decides without it/' \
    people/zoe/goals/report-time.yaml
  expect 0 git commit -q -a -m 'why'
  [ "$(commits)" = 2 ]
}

@test "a commit with a goal that is only an aim is refused" {
  vague
  git add -A
  expect 1 git commit -q -m 'an aim'
  grep -q '^people/zoe/goals/report-time.yaml:1:7: error: .* \[S1\]$' <<<"$output$stderr"
  [ "$(commits)" = 1 ]
  expect 0 git commit -q --no-verify -m 'an aim'
  [ "$(commits)" = 2 ]
}

@test "what is not staged does not count, what is staged does" {
  vague
  sed -i 's/^team: .*/team: Launches/' team.yaml
  git add team.yaml
  expect 0 git commit -q -m 'a new name'
  git add -A
  git show HEAD:people/zoe/goals/report-time.yaml >people/zoe/goals/report-time.yaml
  expect 1 git commit -q -m 'an aim'
  [ "$(commits)" = 2 ]
}

@test "git commit -a, and of a file by name" {
  vague
  expect 1 git commit -q -a -m 'an aim'
  expect 1 git commit -q -m 'an aim' people/zoe/goals/report-time.yaml
  [ "$(commits)" = 1 ]
}

@test "a team directory within a repository" {
  mkdir ../outer
  cd ../outer
  git init -q
  mv ../acme team
  rm -rf team/.git
  git config coach.team team
  cp "$examples/hooks/pre-commit" .git/hooks/pre-commit
  git add -A
  expect 0 git commit -q -m 'as it was'
  cd team
  vague
  git add -A
  expect 1 git commit -q -m 'an aim'
}

# The commands of a workflow: what stands behind `run:`.
runs() {
  sed -n 's/^ *run: //p' "$1"
}

@test "the CI job" {
  [ -n "$(runs "$examples/ci/github.yml")" ]
  expect 0 sh -e -c "$(runs "$examples/ci/github.yml")"
  vague
  expect 1 sh -e -c "$(runs "$examples/ci/github.yml")"
  grep -q '^::error file=people/zoe/goals/report-time.yaml,line=1,col=7,endColumn=28,title=S1%3A ' \
    <<<"$output"
}

# entry ID: the command of a hook.
entry() {
  awk -v id="$1" '
    $1 == "-" && $2 == "id:" { on = $3 == id }
    on && $1 == "entry:" { sub(/^ *entry: */, ""); print }' "$COACH_ROOT/.pre-commit-hooks.yaml"
}

# files ID: the pattern of the paths that it is for.
files() {
  awk -v id="$1" '
    $1 == "-" && $2 == "id:" { on = $3 == id }
    on && $1 == "files:" { print $2 }' "$COACH_ROOT/.pre-commit-hooks.yaml"
}

@test "the hooks of pre-commit: their commands" {
  expect 0 sh -c "$(entry coach-check)"
  goals=$(git ls-files | grep -E "$(files coach-goal-check)")
  [ "$(wc -l <<<"$goals")" -ge 10 ]
  # shellcheck disable=SC2086
  expect 0 sh -c "$(entry coach-goal-check) \"\$@\"" - $goals
  vague
  expect 1 sh -c "$(entry coach-check)"
  expect 1 sh -c "$(entry coach-goal-check) \"\$@\"" - people/zoe/goals/report-time.yaml
  expect 0 sh -c "$(entry coach-goal-check) \"\$@\"" - people/ana/goals/events-on-time.yaml
}

@test "the hooks of pre-commit: with pre-commit itself" {
  needs pre-commit
  expect 0 pre-commit try-repo "$COACH_ROOT" coach-check --all-files
  vague
  expect 1 pre-commit try-repo "$COACH_ROOT" coach-check --all-files
}
