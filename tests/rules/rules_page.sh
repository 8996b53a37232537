# The rules in coach-rules(7) are those of the tables in cmd/rules, as `coach help` prints them.
#
#   sh tests/rules/rules_page.sh            is the page up to date?
#   sh tests/rules/rules_page.sh --update   write the lists of rules anew
#
# The page has a place for each family: a comment `.\" rules S`, the list, `.\" end of rules`.

set -eu
root=$(CDPATH='' cd -- "$(dirname -- "$0")/../.." && pwd)
coach=${COACH_BIN:-$root/build/coach}
page=$root/man/coach-rules.7
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

# ID, severity, title and text of each rule, a line each.
"$coach" help rules --format csv --columns rule --no-header >"$work/ids"
while read -r id; do
  "$coach" help "$id" | awk '
    NR == 1 {
      match($0, /\([a-z]+\): /)
      head = substr($0, 1, RSTART - 2) "\t" substr($0, RSTART + 1, RLENGTH - 4) "\t" \
        substr($0, RSTART + RLENGTH)
    }
    $0 == "speaks here" { exit }
    NR > 2 && $0 != "" { text = text (text == "" ? "" : " ") $0 }
    END { print head "\t" text }'
done <"$work/ids" >"$work/rules"

awk -F '\t' -v rules="$work/rules" '
  # A sentence begins on a line of its own, which no control character begins.
  function print_text(text,  count, parts, i) {
    gsub(/\\/, "\\e", text)
    gsub(/[.?] /, "&\n", text)
    count = split(text, parts, / ?\n/)
    for (i = 1; i <= count; i++) {
      print (parts[i] ~ /^[.\x27]/ ? "\\&" : "") parts[i]
    }
  }

  function print_rules(family,  i) {
    print ".Bl -tag -width Ds"
    for (i = 1; i <= count; i++) {
      if (substr(ids[i], 1, 1) == family) {
        print ".It Sy \\&" ids[i] " Pq " severities[i]
        print_text(toupper(substr(titles[i], 1, 1)) substr(titles[i], 2) ".")
        print_text(texts[i])
      }
    }
    print ".El"
    placed[family] = 1
  }

  BEGIN {
    while ((getline < rules) > 0) {
      count++
      ids[count] = $1
      severities[count] = $2
      titles[count] = $3
      texts[count] = $4
    }
  }
  /^\.\\" rules / {
    print
    print_rules(substr($0, length(".\\\" rules ") + 1))
    inside = 1
  }
  /^\.\\" end of rules/ { inside = 0 }
  !inside { print }
  END {
    for (i = 1; i <= count; i++) {
      if (!placed[substr(ids[i], 1, 1)]) {
        print "no place in the page for the rule " ids[i] > "/dev/stderr"
        exit 1
      }
    }
  }
' "$page" >"$work/page"

if [ "${1:-}" = --update ]; then
  cp "$work/page" "$page"
else
  diff -u --label "coach-rules.7" --label "the tables of cmd/rules" "$page" "$work/page" || {
    echo "run: sh tests/rules/rules_page.sh --update"
    exit 1
  }
fi
