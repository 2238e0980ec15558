#!/usr/bin/env bash
# Draws docs/pictures/report.png: the first page of the sample county's report as LibreOffice prints it.
# Needs soffice and pdftoppm (Debian: libreoffice-calc poppler-utils fonts-noto-cjk).
set -euo pipefail
cd "$(dirname "$0")/.."
work="$(mktemp -d)"
trap 'rm -rf "$work"' EXIT
npm run -s dabiao -- check assets/samples/安平县 --plan taikang-2023-2025 --year 2024 --report "$work/report.xlsx" >/dev/null || [ $? -eq 1 ]
soffice "-env:UserInstallation=file://$work/profile" --headless --convert-to pdf --outdir "$work" "$work/report.xlsx" >/dev/null 2>&1
mkdir -p docs/pictures
pdftoppm -r 80 -f 1 -l 1 -singlefile -png "$work/report.pdf" docs/pictures/report
echo "docs/pictures/report.png"
