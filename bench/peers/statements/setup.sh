#!/usr/bin/env bash
# Fetches the peers, once: textacy with spaCy into a virtual environment, Stanford CoreNLP by Maven. Prints where they are.
# They are no dependencies of this repository and take about 1.1 GB outside it.
set -euo pipefail
here="$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)"
cache="${XDG_CACHE_HOME:-$HOME/.cache}/rapporteur-peers"
mkdir -p "$cache"

for tool in python3 javac mvn; do
  command -v "$tool" >/dev/null 2>&1 && continue
  echo "$tool is missing. On Debian: apt-get install python3-venv default-jdk-headless maven" >&2
  exit 1
done

# Both are made anew when what they are made from has changed.
if ! cmp -s "$here/requirements.txt" "$cache/requirements.txt"; then
  python3 -m venv --clear "$cache/venv"
  "$cache/venv/bin/pip" install --quiet --disable-pip-version-check --requirement "$here/requirements.txt"
  cp "$here/requirements.txt" "$cache/requirements.txt"
fi
if ! cmp -s "$here/pom.xml" "$cache/pom.xml"; then
  mvn --quiet --batch-mode -Dstyle.color=never --file "$here/pom.xml" \
    org.apache.maven.plugins:maven-dependency-plugin:3.8.1:build-classpath "-Dmdep.outputFile=$cache/corenlp.classpath"
  cp "$here/pom.xml" "$cache/pom.xml"
fi
echo "$cache"
