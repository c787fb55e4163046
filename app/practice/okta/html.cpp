#include "app/practice/okta/html.h"

using namespace Qt::StringLiterals;

namespace bw::practice::okta::html {

namespace {

constexpr auto frame = R"html(<!DOCTYPE html>
<html lang="en"><head><meta charset="utf-8"><title>%1</title><meta name="viewport" content="width=device-width">
<style>
body{font:16px/1.5 system-ui,sans-serif;margin:0;color:#1d1d21;background:#f4f4f6}
header{background:#1d1d21;color:#fff;padding:.7em 2em}header a{color:#cfd3ff}
main{max-width:52em;margin:1.5em auto;background:#fff;padding:1.5em 2em;border-radius:8px;box-shadow:0 1px 3px #0002}
nav a{margin-right:1.2em;padding:.4em 0;text-decoration:none;color:#3f59e4}nav a.chosen{border-bottom:3px solid #3f59e4;color:#1d1d21}
section{display:none;padding-top:1em}section.chosen{display:block}
label{display:block;margin:.8em 0 .2em}label.box{margin:.5em 0}input[type=text],input[type=password],select{width:100%;padding:.45em;box-sizing:border-box}
button,summary{padding:.45em 1em;border:1px solid #3f59e4;border-radius:4px;background:#fff;color:#3f59e4;cursor:pointer;font:inherit;margin:1em .5em 0 0}
summary{display:inline-block;list-style:none}table{border-collapse:collapse;width:100%}td,th{text-align:left;border-bottom:1px solid #ddd;padding:.35em .5em}
.good{background:#e2f5e6;padding:.6em 1em;border-radius:4px}.error{background:#fde8e6;padding:.6em 1em;border-radius:4px}.quiet{color:#6e6e78}
</style></head><body>
<header>Practice org &middot; <a href="/admin/apps/active">Applications</a> &middot; <a href="/admin/access/api/tokens">Security &gt; API &gt; Tokens</a></header>
<main>%2</main>
<script>
function choose(){var wanted=location.hash.slice(1),all=document.querySelectorAll('section'),found=false;
all.forEach(function(s){var on=s.id===wanted;s.classList.toggle('chosen',on);found=found||on;});
if(!found&&all.length){all[0].classList.add('chosen');wanted=all[0].id;}
document.querySelectorAll('nav a').forEach(function(a){a.classList.toggle('chosen',a.hash==='#'+wanted);});}
addEventListener('hashchange',choose);choose();scrollTo(0,0);
</script></body></html>)html"_L1;

} // namespace

QString escaped(const QString &text)
{
    return text.toHtmlEscaped();
}

QString page(const QString &title, const QString &content)
{
    QString whole = frame;
    const qsizetype at = whole.indexOf("%2"_L1); // by hand: the content may hold "%1" itself
    return whole.replace(at, 2, content).replace(whole.indexOf("%1"_L1), 2, escaped(title));
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

QString section(const QString &id, const QString &title, const QString &content)
{
    return u"<section id=\""_s + id + u"\"><h2>"_s + escaped(title) + u"</h2>\n"_s + content + u"</section>\n"_s;
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

} // namespace bw::practice::okta::html
