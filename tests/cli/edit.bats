# Files in an editor: what comes back is saved if it can be read, and kept if it cannot.

load helper
load team

setup() {
  coach_setup
  team jordan
  put people/jordan/goals/g.yaml <<<$'goal: A goal # Jordan\'s\nstart: 2026-01-05\ndue: 2026-03-30'
  commit_all
  file=people/jordan/goals/g.yaml
  draft=.coach/drafts/people-jordan-goals-g.yaml
}

# editor SCRIPT: the editor is a shell script, whose $1 is the file
editor() {
  printf '#!/bin/sh\n%s\n' "$1" >../editor
  chmod +x ../editor
  export EDITOR=$PWD/../editor
}

@test "what comes back is saved as it is" {
  editor 'echo "why:   Late projects   # as said" >>"$1"'
  expect 0 coach goal edit jordan/g
  [ -z "$output" ]
  [ "$(tail -1 $file)" = "why:   Late projects   # as said" ]
  [ "$(numstat)" = "1 0 $file" ]
  [ -z "$(ls .coach/drafts)" ]
}

@test "nothing changed is nothing written" {
  editor true
  before=$(stat -c '%Y %i' $file)
  expect 0 coach goal edit jordan/g
  expect_stderr <<<"nothing was changed"
  [ "$before" = "$(stat -c '%Y %i' $file)" ]
  [ -z "$(ls .coach/drafts)" ]
}

@test "the editor sees the file's name end in .yaml, and the words of VISUAL win over EDITOR" {
  editor 'exit 9'
  printf '#!/bin/sh\necho "$@" >%s\n' "$PWD/../seen" >../visual
  chmod +x ../visual
  VISUAL="$PWD/../visual --wait" expect 0 coach goal edit jordan/g
  [[ $(cat ../seen) == "--wait "*"/$draft" ]]
}

@test "what cannot be read is not saved but kept, with its complaints" {
  editor 'echo "whi: Late projects" >>"$1"'
  expect 3 coach goal edit jordan/g
  [ "${stderr_lines[0]}" = "$file:4:1: error: unknown key 'whi' [D1]" ]
  [ "${stderr_lines[1]}" = "    4 | whi: Late projects" ]
  [[ ${stderr_lines[-1]} == "coach: the draft is kept in "*"/$draft" ]]
  [ -z "$(git status --porcelain)" ]
  [ "$(tail -1 $draft)" = "whi: Late projects" ]
}

@test "a draft that is kept is never overwritten by the next" {
  editor 'echo "whi: one" >>"$1"'
  expect 3 coach goal edit jordan/g
  editor 'echo "whi: two" >>"$1"'
  expect 3 coach goal edit jordan/g
  [ "$(tail -qn1 .coach/drafts/* | sort)" = $'whi: one\nwhi: two' ]
}

@test "on a terminal it is opened again until it is good" {
  needs python3
  editor 'if grep -q whi "$1"; then sed -i s/whi/why/ "$1"; else echo "whi: late" >>"$1"; fi'
  TERM=xterm expect 0 python3 "$COACH_ROOT/tests/cli/terminal.py" 80 coach goal edit jordan/g <<<y
  grep -qF 'open it again? [Y/n]' <<<"$stderr"
  [ "$(tail -1 $file)" = "why: late" ]
}

@test "on a terminal it is kept if one has had enough" {
  needs python3
  editor 'echo "whi: late" >>"$1"'
  TERM=xterm expect 3 python3 "$COACH_ROOT/tests/cli/terminal.py" 80 coach goal edit jordan/g <<<n
  [ "$(tail -1 $draft)" = "whi: late" ]
  [ -z "$(git status --porcelain)" ]
}

@test "an editor that ends with an error: nothing is written, what was typed is kept" {
  editor 'echo "why: late" >>"$1"; exit 3'
  expect 4 coach goal edit jordan/g
  [[ ${stderr_lines[0]} == "coach: the editor '"*"/editor' ended with an error" ]]
  [ "$(tail -1 $draft)" = "why: late" ]
  [ -z "$(git status --porcelain)" ]
}

@test "an editor that is not there is an error of the system" {
  EDITOR=no-such-editor-anywhere expect 4 coach goal edit jordan/g
  [ -z "$(git status --porcelain)" ]
}

@test "a file that changed meanwhile is not overwritten, and the draft kept" {
  editor 'echo "why: mine" >>"$1"; echo "why: theirs" >>people/jordan/goals/g.yaml'
  expect 4 coach goal edit jordan/g
  grep -qF "error: '$file' changed meanwhile [E2]" <<<"$stderr"
  [ "$(tail -1 $file)" = "why: theirs" ]
  [ "$(tail -1 $draft)" = "why: mine" ]
}

@test "the lock is not held while the editor is open" {
  editor 'echo "why: mine" >>"$1"; coach person add Ana'
  expect 0 coach goal edit jordan/g
  expect_output <<<ana
}

@test "a broken file can be opened and mended" {
  printf 'goal: [A goal\nstart: 2026-01-05\n' >$file
  editor 'sed -i "s/\[A/A/" "$1"; echo "due: 2026-03-30" >>"$1"'
  expect 0 coach goal edit jordan/g
  [ "$(cat $file)" = $'goal: A goal\nstart: 2026-01-05\ndue: 2026-03-30' ]
  expect 0 check_files
}

@test "a file of bytes that are not UTF-8 can be opened and mended" {
  printf 'goal: caf\xe9\nstate: draft\n' >$file
  editor 'printf "goal: café\nstate: draft\n" >"$1"'
  expect 0 coach goal edit jordan/g
  expect 0 check_files
}

@test "a person's file" {
  editor 'echo "role: Lead" >>"$1"'
  expect 0 coach person edit jordan
  [ "$(cat people/jordan/person.yaml)" = $'name: Jordan\nrole: Lead' ]
}

@test "goal add without a statement opens a template on a terminal" {
  needs python3
  editor 'sed -i "s/^goal: .*/&Raise x to 2/; s/baseline: .*/&1/; s/target: .*/&2/" "$1"'
  TERM=xterm expect 0 python3 "$COACH_ROOT/tests/cli/terminal.py" 80 coach goal add jordan </dev/null
  expect_output <<<jordan/goal
  expect 0 check_files
  expect 0 coach goal list goal:goal --format csv --no-header --columns statement,due
  expect_output <<<"Raise x to 2,2026-06-19"
}

@test "a template that comes back as it was makes nothing" {
  needs python3
  editor true
  TERM=xterm expect 0 python3 "$COACH_ROOT/tests/cli/terminal.py" 80 coach goal add jordan </dev/null
  expect_stderr <<<"nothing was changed"
  [ -z "$(git status --porcelain)" ]
}

@test "without a terminal a statement is needed" {
  expect 2 coach goal add jordan
  expect_stderr <<'END'
coach goal add: what is the goal? give its statement in quotes
  = help: see coach goal add -h
END
}
