# Making a team directory, and what git is told to leave alone.

load helper
load team

@test "init makes team.yaml, people/, a private repository and .gitignore" {
  expect 0 coach init acme
  [ -z "$output" ]
  expect_stderr <<'END'
a team directory is in acme
next: cd acme && coach person add NAME
END
  cd acme
  diff - team.yaml <<<$'coach: 1\nteam: acme'
  diff - .gitignore <<<$'/private/\n/.coach/\n.coach-tmp-*'
  [ -d people ]
  [ "$(stat -c %a private)" = 700 ]
  [ -d private/.git ]
  expect 0 check_files
}

@test "init in the directory itself, with a name" {
  mkdir 'Launch team'
  cd 'Launch team'
  expect 0 coach init --name 'Launch: the "A" team'
  [ "${stderr_lines[1]}" = "next: coach person add NAME" ]
  expect 0 coach person add Jordan
  expect 0 coach person list --format csv --columns team,person
  [ "${lines[1]}" = '"Launch: the ""A"" team",jordan' ]
}

@test "without a name the team is called as its directory" {
  expect 0 coach init "no"
  grep -qx 'team: "no"' no/team.yaml # a text, also to readers that take it for false
}

@test "a .gitignore that is there keeps its lines and gets those that are missing" {
  mkdir acme
  printf '*.o\n/.coach/' >acme/.gitignore
  expect 0 coach init acme
  diff - acme/.gitignore <<<$'*.o\n/.coach/\n/private/\n.coach-tmp-*'
}

@test "init twice changes nothing and answers no" {
  coach init acme
  before=$(cd acme && fingerprint)
  expect 1 coach init acme
  expect_stderr <<<"coach init: 'acme' is a team directory already; nothing was changed"
  [ "$before" = "$(cd acme && fingerprint)" ]
}

@test "--private-here: one repository holds all" {
  expect 0 coach init --private-here acme
  cd acme
  grep -qx 'private: here' team.yaml
  [ ! -e private/.git ]
  diff - .gitignore <<<$'/.coach/\n.coach-tmp-*'
  [ "$(stat -c %a private)" = 700 ]
}

@test "--manager adds the manager as a person" {
  expect 0 coach init --manager 'Sam Okafor' acme
  cd acme
  grep -qx 'manager: sam-okafor' team.yaml
  grep -qx 'name: Sam Okafor' people/sam-okafor/person.yaml
  expect 0 check_files
  expect 2 coach init --manager '王晓雨' ../other
  [ "${stderr_lines[0]}" = "coach init: '王晓雨' leaves nothing to make an id of" ]
  [ ! -e ../other ]
  expect 2 coach init --manager Team ../other
  [ ! -e ../other ]
}

@test "the command that comes next can be copied, whatever the directory is called" {
  local name next
  for name in 'my team' "Zoë's" -x '$HOME' '~' plain/deep; do
    mkdir -p plain
    expect 0 coach init -- "$name"
    next=${stderr_lines[1]#next: }
    [ "$(eval "${next% && *}" && pwd)" = "$PWD/$name" ]
  done
  [ "$next" = 'cd plain/deep && coach person add NAME' ]
}

@test "--example: the example team, sound and with its figures" {
  expect 0 coach init --example acme
  [ "${stderr_lines[1]}" = "next: cd acme && coach review scorecard" ]
  diff -r "$COACH_ROOT/examples/acme" acme -x .gitignore -x private
  cd acme
  expect 0 check_files
  expect 0 coach review scorecard person:jordan --format csv --no-header --as-of 2026-03-27
  [ "${#lines[@]}" -gt 2 ]
}

@test "what git would track of it holds nothing private" {
  coach init acme
  cd acme
  put private/people/jordan/goals/own.yaml <<<$'goal: Mine\nstate: draft'
  put people/jordan/person.yaml <<<'name: Jordan'
  coach goal list >/dev/null
  coach person add Ana >/dev/null
  commit_all
  [ "$(git ls-files)" = $'.gitignore\npeople/ana/person.yaml\npeople/jordan/person.yaml\nteam.yaml' ]
  [ -z "$(git status --porcelain)" ]
}

@test "a place where no directory can be made is an error of the system" {
  touch file
  expect 4 coach init file/acme
  expect_stderr <<<"coach: cannot make 'file/acme': not a directory"
  expect 4 coach init file
  expect_stderr <<<"coach: cannot open 'file': not a directory"
  [ "$(find . -type f)" = ./file ]
}

@test "a private/ that leads elsewhere is not filled" {
  mkdir elsewhere acme
  ln -s ../elsewhere acme/private
  expect 4 coach init acme
  expect_stderr <<<"coach: cannot make 'private': not a directory"
  [ -z "$(ls -A elsewhere)" ]
  [ ! -e acme/team.yaml ]
}

@test "-n shows the files that it would make, and makes none" {
  expect 0 coach init -n acme --manager 'Sam Okafor'
  expect_output <<'END'
--- /dev/null
+++ b/team.yaml
@@ -0,0 +1,3 @@
+coach: 1
+team: acme
+manager: sam-okafor
--- /dev/null
+++ b/people/sam-okafor/person.yaml
@@ -0,0 +1 @@
+name: Sam Okafor
--- /dev/null
+++ b/.gitignore
@@ -0,0 +1,3 @@
+/private/
+/.coach/
+.coach-tmp-*
END
  expect_quiet
  [ ! -e acme ]
  mkdir acme
  echo '*.o' >acme/.gitignore
  expect 0 coach init -n acme
  [ "${lines[-1]}" = '+.coach-tmp-*' ]
  [ "$(ls -A acme)" = .gitignore ]
  git -C acme init -q
  expect 0 git -C acme apply --check - <<<"$output"
}

@test "init writes, so --as-of is not for it" {
  expect 2 coach init --as-of 2026-01-01 acme
  expect_stderr <<'END'
coach init: there is no --as-of here
  = help: it is for reports; give the date of what you write
END
  [ ! -e acme ]
}

@test "a directory whose name is no text has a team without it" {
  expect 0 coach init $'caf\xe9'
  grep -qx 'team: team' $'caf\xe9/team.yaml'
}

@test "no team directory is made inside another" {
  coach init acme
  mkdir acme/notes
  cd acme
  for path in nested people/nested notes "$PWD/people/nested"; do
    expect 1 coach init "$path"
    expect_stderr <<<"coach init: '$path' is inside the team directory $(pwd -P); nothing was made"
  done
  [ ! -e nested ] && [ ! -e people/nested ]
  cd notes
  expect 1 coach init
  expect 0 coach init ../../other
}
