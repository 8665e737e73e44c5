#!/usr/bin/env python3
"""Writes the man pages of tamis, from the definitions that its help and its completions come from.

    tamis --experimental-dump-help | manpages.py FOLDER VERSION

One page for tamis and one for each subcommand, in section 1.
"""

import json
import pathlib
import re
import sys


def escape(text):
    """Text as roff reads it: no backslash or hyphen is lost, no line begins a request."""
    text = text.replace("\\", "\\e").replace("-", "\\-")
    return re.sub(r"^(?=[.'])", r"\\&", text, flags=re.MULTILINE)


def quoted(text):
    return '"%s"' % escape(text).replace('"', "\\(dq")


def spelled(name):
    return ("--" if name["kind"] == "long" else "-") + name["name"]


def term(argument):
    """How an argument is written, such as `-o, --output <file>`."""
    value = "\\fI%s\\fP" % escape(argument.get("valueName", ""))
    if argument["kind"] == "positional":
        return value
    # As the help has them: short names first.
    names = sorted(argument["names"], key=lambda name: name["kind"] == "long")
    written = ", ".join("\\fB%s\\fP" % escape(spelled(name)) for name in names)
    return written + (" " + value if argument["kind"] == "option" else "")


def paragraphs(text):
    """The discussion of a command: prose, and blocks that begin with a title in capitals."""
    lines = []
    for part in (text or "").split("\n\n"):
        head, _, rest = part.partition("\n")
        if re.fullmatch(r"[A-Z][A-Z ]+:", head):
            lines += [".SH %s" % quoted(head.rstrip(":")), ".nf", escape(rest), ".fi"]
        else:
            lines += [".PP", escape(part)]
    return lines


def page(command, name, version, others):
    lines = [
        '.\\" Made from the definitions of the command line; not edited.',
        ".TH %s 1 \"\" %s \"User Commands\"" % (quoted(name.upper()), quoted("tamis " + version)),
        ".SH NAME",
        "%s \\- %s" % (escape(name), escape(re.sub(r"\.$", "", command.get("abstract", "")).replace("\n", " "))),
        ".SH SYNOPSIS",
        ".B %s" % escape(name.replace("-", " ", 1) if name != "tamis" else name),
    ]
    arguments = [each for each in command.get("arguments", []) if each.get("shouldDisplay", True)]
    if others:
        lines.append(".I subcommand")
    if any(each["kind"] != "positional" for each in arguments):
        lines.append("[\\fIoptions\\fP]")
    for each in arguments:
        if each["kind"] == "positional":
            dots = " .\\|.\\|." if each.get("isRepeating") else ""
            lines.append("[%s]%s" % (term(each), dots) if each.get("isOptional") else term(each) + dots)
    # Prose comes before the options, blocks such as examples behind them.
    described = paragraphs(command.get("discussion"))
    first_block = next((i for i, line in enumerate(described) if line.startswith(".SH")), len(described))
    lines += [".SH DESCRIPTION", escape(command.get("abstract", "")), *described[:first_block]]
    sections = []
    for each in arguments:
        title = each.get("sectionTitle") or "Options"
        if title not in sections:
            sections.append(title)
    for title in sections:
        lines.append(".SH %s" % quoted(title.upper()))
        for each in arguments:
            if (each.get("sectionTitle") or "Options") == title:
                lines += [".TP", term(each), escape(explained(each))]
    if others:
        lines.append(".SH SUBCOMMANDS")
        for other in others:
            lines += [".TP", "\\fB%s\\fP(1)" % escape("tamis-" + other["commandName"]), escape(other.get("abstract", ""))]
    lines += described[first_block:]
    if not others:
        lines += [".SH \"SEE ALSO\"", ".BR tamis (1)"]
    return "\n".join(lines) + "\n"


def explained(argument):
    text = argument.get("abstract", "")
    details = []
    if argument.get("allValues"):
        details.append("values: " + ", ".join(argument["allValues"]))
    if argument.get("defaultValue") not in (None, ""):
        details.append("default: " + argument["defaultValue"])
    return text + (" (%s)" % "; ".join(details) if details else "")


def main():
    folder, version = pathlib.Path(sys.argv[1]), sys.argv[2]
    command = json.load(sys.stdin)["command"]
    shown = [
        each for each in command.get("subcommands", [])
        if each.get("shouldDisplay", True) and each["commandName"] != "help"]
    folder.mkdir(parents=True, exist_ok=True)
    (folder / "tamis.1").write_text(page(command, "tamis", version, shown), encoding="utf-8")
    for each in shown:
        name = "tamis-" + each["commandName"]
        (folder / (name + ".1")).write_text(page(each, name, version, []), encoding="utf-8")


if __name__ == "__main__":
    main()
