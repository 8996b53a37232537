# The keys in coach-files(5) are those of the tables in lib/model, as `coach schema` prints them.
#
#   sh tests/rules/files_page.sh            is the page up to date?
#   sh tests/rules/files_page.sh --update   write the lists of keys anew
#
# The page has a place for each record: a comment `.\" keys of RECORD`, the list, `.\" end of keys`.

set -eu
root=$(CDPATH='' cd -- "$(dirname -- "$0")/../.." && pwd)
coach=${COACH_BIN:-$root/build/coach}
page=$root/man/coach-files.5
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

"$coach" schema --format tsv >"$work/keys"

awk -F '\t' -v keys="$work/keys" '
  # "value", "list", "map", "by date" and the type, as the page says it
  function form_of(form, type) {
    if (form == "list") return "list of " type
    if (form == "map") return "map: " type
    if (form == "by date") return "map from date to " type
    return type
  }

  # What is in `backticks` is quoted by mdoc, with the punctuation behind it.
  function print_text(text,  parts, count, i, behind) {
    count = split(text, parts, "`")
    for (i = 1; i <= count; i++) {
      if (i % 2) {
        sub(/^ +/, "", parts[i])
        sub(/ +$/, "", parts[i])
        gsub(/[.] /, ".\n", parts[i])
        if (parts[i] != "") print parts[i]
      } else {
        behind = ""
        if (match(parts[i + 1], /^[.,:;)]+/)) {
          behind = " " substr(parts[i + 1], 1, 1)
          parts[i + 1] = substr(parts[i + 1], 2)
        }
        print ".Ql " parts[i] behind
      }
    }
  }

  function print_keys(record,  i) {
    print ".Bl -tag -width Ds"
    for (i = 1; i <= count; i++) {
      if (records[i] == record) {
        print ".It Sy " names[i] " Pq " forms[i]
        print_text(docs[i])
      }
    }
    print ".El"
    placed[record] = 1
  }

  BEGIN {
    while ((getline < keys) > 0) {
      if ($1 == "record") continue
      count++
      records[count] = $1
      names[count] = $2
      forms[count] = form_of($3, $4) ($5 == "true" ? ", required" : "")
      docs[count] = $6
    }
  }
  /^\.\\" keys of / {
    print
    print_keys(substr($0, length(".\\\" keys of ") + 1))
    inside = 1
  }
  /^\.\\" end of keys/ { inside = 0 }
  !inside { print }
  END {
    for (i = 1; i <= count; i++) {
      if (!placed[records[i]]) {
        print "no place in the page for the keys of " records[i] > "/dev/stderr"
        exit 1
      }
    }
  }
' "$page" >"$work/page"

if [ "${1:-}" = --update ]; then
  cp "$work/page" "$page"
else
  diff -u --label "coach-files.5" --label "the tables of lib/model" "$page" "$work/page" || {
    echo "run: sh tests/rules/files_page.sh --update"
    exit 1
  }
fi
