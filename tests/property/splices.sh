# splices.sh [EDITS [SEED]]: random edits of random documents, judged by PyYAML.
#
# 3000 edits and seed 1 by default, so that a run can be repeated; what goes wrong is shown with
# the file before and after.

set -eu
root=$(CDPATH='' cd -- "$(dirname -- "$0")/../.." && pwd)

python=
for candidate in python3 /usr/bin/python3; do
  if "$candidate" -c 'import yaml' 2>/dev/null; then
    python=$candidate
    break
  fi
done
if [ -z "$python" ]; then
  echo "skipped: python3-yaml is not installed"
  exit 77
fi

built=$(mktemp -d)
trap 'rm -rf "$built"' EXIT
${CC:-cc} -std=c17 -D_POSIX_C_SOURCE=200809L -D_XOPEN_SOURCE=700 -O1 -g \
  -fsanitize=address,undefined -fno-sanitize-recover=all -I"$root/lib" -o "$built/driver" \
  "$root/tests/property/splice_driver.c" "$root"/lib/yaml/*.c "$root"/lib/base/*.c \
  -lyaml -lutf8proc -lpthread
PYTHONDONTWRITEBYTECODE=1 "$python" "$root/tests/property/splices.py" "$built/driver" "$@"
