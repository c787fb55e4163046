#include "app/practice/html.h"

using namespace Qt::StringLiterals;

namespace bw::practice::html {

namespace {

constexpr auto frame = R"html(<!DOCTYPE html>
<html lang="en"><head><meta charset="utf-8"><title>%1 - practice console</title><meta name="viewport" content="width=device-width">
<link rel="icon" href="data:,">
<style>
body{font:16px/1.5 system-ui,sans-serif;margin:0;color:#1d1d21;background:#f4f4f6}
.practice{background:#ffe9a8;color:#3d3000;padding:.5em 2em;margin:0}
header{background:#1d1d21;color:#fff;padding:.7em 2em}header a{color:#cfd3ff;margin-left:1.2em}
main{max-width:60em;margin:1.5em auto;background:#fff;padding:1.5em 2em;border-radius:8px;box-shadow:0 1px 3px #0002}
nav a{padding:.4em 0;text-decoration:none;color:#3f59e4}nav.tabs{border-bottom:1px solid #ddd;display:flex;flex-wrap:wrap;gap:0 1.6em}
nav.tabs a{border-bottom:3px solid transparent}nav.tabs a.chosen{border-color:#3f59e4;color:#1d1d21}
section{display:none;padding-top:1em}section.chosen{display:block}
.split{display:flex;gap:2em}nav.side{flex:0 0 9em;border-right:1px solid #ddd}nav.side a{display:block;padding:.4em .8em}
nav.side a.chosen{background:#eef0fd;color:#1d1d21}.panes{flex:1;min-width:0}.pane{display:none}.pane.chosen{display:block}h3:first-child{margin-top:0}
label{display:block;margin:.8em 0 .2em}label.box{margin:.5em 0}input[type=text],input[type=password],select{width:100%;padding:.45em;box-sizing:border-box;font:inherit}
button,summary{padding:.45em 1em;border:1px solid #3f59e4;border-radius:4px;background:#fff;color:#3f59e4;cursor:pointer;font:inherit;margin:1em .5em 0 0}
a:focus-visible,button:focus-visible,summary:focus-visible,input:focus-visible,select:focus-visible{outline:3px solid #8c9bf2;outline-offset:1px}
summary{display:inline-block;list-style:none;margin-top:.3em}details{margin-bottom:1em}details.step[open]>summary{display:none}table{border-collapse:collapse;width:100%}td,th{text-align:left;border-bottom:1px solid #ddd;padding:.35em .5em;overflow-wrap:anywhere}
.good{background:#e2f5e6;padding:.6em 1em;border-radius:4px}.error{background:#fde8e6;padding:.6em 1em;border-radius:4px}.quiet{color:#5f5f68}
</style></head><body>
<p class="practice"><strong>Practice console of Bridgewright.</strong> It stands in for %3; nothing here reaches the vendor.</p>
<header>%4</header>
<main>%2</main>
<script>
function pick(all,wanted){var one=all.find(function(e){return e.id===wanted;})||all[0];
all.forEach(function(e){e.classList.toggle('chosen',e===one);});return one;}
function choose(){var hash=location.hash.slice(1),all=function(where,what){return Array.from(where.querySelectorAll(what));};
var tab=pick(all(document,'section'),hash.split('/')[0]);
all(document,'nav.tabs a').forEach(function(a){a.classList.toggle('chosen',!!tab&&a.hash==='#'+tab.id);});
all(document,'.split').forEach(function(split){var pane=pick(all(split,'.pane'),hash);
all(split,'nav.side a').forEach(function(a){a.classList.toggle('chosen',!!pane&&a.hash==='#'+pane.id);});});}
addEventListener('hashchange',choose);choose();scrollTo(0,0);
</script></body></html>)html"_L1;

} // namespace

QString escaped(const QString &text)
{
    return text.toHtmlEscaped();
}

QString page(const Frame &around, const QString &title, const QString &content)
{
    QString whole = frame;
    const qsizetype at = whole.indexOf("%2"_L1); // by hand: the content may hold "%1" itself
    whole.replace(at, 2, content);
    whole.replace(whole.indexOf("%4"_L1), 2, around.header);
    whole.replace(whole.indexOf("%3"_L1), 2, escaped(around.standsFor));
    return whole.replace(whole.indexOf("%1"_L1), 2, escaped(title));
}

QString input(const QString &label, const QString &name, const QString &value, const QString &type)
{
    return u"<label for=\""_s + name + u"\">"_s + escaped(label) + u"</label><input id=\""_s + name + u"\" name=\""_s +
           name + u"\" type=\""_s + type + u"\" value=\""_s + escaped(value) + u"\" autocomplete=\"off\">\n"_s;
}

QString checkbox(const QString &label, const QString &name, bool on)
{
    return u"<label class=\"box\" for=\""_s + name + u"\"><input id=\""_s + name + u"\" name=\""_s + name +
           u"\" type=\"checkbox\" value=\"on\""_s + (on ? u" checked"_s : QString()) + u"> "_s + escaped(label) +
           u"</label>\n"_s;
}

QString radio(const QString &label, const QString &name, const QString &value, bool on)
{
    return u"<label class=\"box\"><input name=\""_s + name + u"\" type=\"radio\" value=\""_s + value +
           (on ? u"\" checked> "_s : u"\"> "_s) + escaped(label) + u"</label>\n"_s;
}

QString select(const QString &label, const QString &name, const QList<Choice> &choices, const QString &chosen)
{
    QString options;
    for (const Choice &choice : choices)
        options += u"<option value=\""_s + choice.value + u"\""_s +
                   (choice.value == chosen ? u" selected"_s : QString()) + u">"_s + escaped(choice.label) +
                   u"</option>"_s;
    return u"<label for=\""_s + name + u"\">"_s + escaped(label) + u"</label><select id=\""_s + name + u"\" name=\""_s +
           name + u"\">"_s + options + u"</select>\n"_s;
}

QString button(const QString &label, const QString &action)
{
    return u"<button name=\"action\" value=\""_s + action + u"\">"_s + escaped(label) + u"</button>\n"_s;
}

QString form(const QString &action, const QString &xsrf, const QString &content)
{
    return u"<form method=\"post\" action=\""_s + escaped(action) +
           u"\"><input type=\"hidden\" name=\"_xsrfToken\" value=\""_s + xsrf + u"\">\n"_s + content + u"</form>\n"_s;
}

QString foldout(const QString &label, const QString &content, bool open)
{
    return u"<details"_s + (open ? u" open"_s : QString()) + u"><summary>"_s + escaped(label) + u"</summary>\n"_s +
           content + u"</details>\n"_s;
}

QString step(const QString &label, const QString &content)
{
    return u"<details class=\"step\"><summary>"_s + escaped(label) + u"</summary>\n"_s + content + u"</details>\n"_s;
}

QString section(const QString &id, const QString &title, const QString &content)
{
    return u"<section id=\""_s + id + u"\"><h2>"_s + escaped(title) + u"</h2>\n"_s + content + u"</section>\n"_s;
}

QString tabs(const QList<Choice> &choices)
{
    QString links;
    for (const Choice &choice : choices)
        links += u"<a href=\"#"_s + choice.value + u"\">"_s + escaped(choice.label) + u"</a>"_s;
    return u"<nav class=\"tabs\" aria-label=\"Tabs\">"_s + links + u"</nav>\n"_s;
}

QString split(const QList<Pane> &panes)
{
    QString links, contents;
    for (const Pane &pane : panes) {
        links += u"<a href=\"#"_s + pane.id + u"\">"_s + escaped(pane.title) + u"</a>"_s;
        contents += u"<div class=\"pane\" id=\""_s + pane.id + u"\">"_s + pane.content + u"</div>\n"_s;
    }
    return u"<div class=\"split\"><nav class=\"side\" aria-label=\"Settings\">"_s + links +
           u"</nav><div class=\"panes\">"_s + contents + u"</div></div>\n"_s;
}

QString table(const QStringList &heads, const QList<QStringList> &rows, const QString &whenEmpty)
{
    if (rows.isEmpty())
        return u"<p class=\"quiet\">"_s + escaped(whenEmpty) + u"</p>\n"_s;
    QString text = u"<table><tr>"_s;
    for (const QString &head : heads)
        text += u"<th>"_s + escaped(head) + u"</th>"_s;
    for (const QStringList &row : rows) {
        text += u"</tr>\n<tr>"_s;
        for (const QString &cell : row)
            text += u"<td>"_s + escaped(cell) + u"</td>"_s;
    }
    return text + u"</tr></table>\n"_s;
}

QString banner(const QString &text, bool good)
{
    if (text.isEmpty())
        return {};
    return (good ? u"<p class=\"good\" role=\"status\">"_s : u"<p class=\"error\" role=\"alert\">"_s) + escaped(text) +
           u"</p>\n"_s;
}

} // namespace bw::practice::html
