#include "ui/models/exchange_model.h"

#include "app/core/redactor.h"

#include "ui/plain_text.h"
#include "ui/theme.h"

#include <QApplication>

using namespace Qt::StringLiterals;

namespace bw::ui {

void ExchangeModel::add(const Exchange &exchange)
{
    if (int(m_rows.size()) >= mostRows) {
        beginRemoveRows({}, 0, 0);
        m_rows.pop_front();
        endRemoveRows();
    }
    const int at = int(m_rows.size());
    beginInsertRows({}, at, at);
    m_rows.push_back(exchange);
    m_rows.back().path = redactor::clean(exchange.path);
    m_rows.back().note = redactor::clean(exchange.note);
    endInsertRows();
}

int ExchangeModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int ExchangeModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

namespace {
QString serviceName(const QString &vendor)
{
    static const QHash<QString, QString> names{{u"okta"_s, u"Okta"_s},
                                               {u"cloudflare"_s, u"Cloudflare"_s},
                                               {u"configcat"_s, u"ConfigCat"_s},
                                               {u"scim"_s, u"SCIM"_s}};
    return names.value(vendor, vendor);
}
} // namespace

QString ExchangeModel::cell(const Exchange &exchange, int column) const
{
    switch (column) {
    case Time:
        return exchange.time.toLocalTime().toString(u"HH:mm:ss.zzz"_s);
    case Vendor:
        return serviceName(exchange.vendor);
    case Method:
        return exchange.verb;
    case Path:
        return exchange.path;
    case Status:
        return exchange.status ? QString::number(exchange.status) : u"–"_s;
    case Duration:
        return u"%1 ms"_s.arg(exchange.duration.count());
    case RequestId:
        return exchange.requestId;
    default:
        return {};
    }
}

QVariant ExchangeModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= int(m_rows.size()))
        return {};
    const Exchange &exchange = m_rows[std::size_t(index.row())];
    if (role == Qt::DisplayRole)
        return cell(exchange, index.column());
    if (role == Qt::ToolTipRole)
        return asToolTip(exchange.note.isEmpty() ? exchange.path : exchange.path + u'\n' + exchange.note);
    if (role == Qt::ForegroundRole && (exchange.status == 0 || exchange.status >= 400))
        return theme::color(theme::Role::Bad, QApplication::palette());
    if (role == Qt::TextAlignmentRole && index.column() == Duration)
        return int(Qt::AlignRight | Qt::AlignVCenter);
    return {};
}

QVariant ExchangeModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    //: Column heads of the log of requests.
    case Time:
        return tr("Time");
    case Vendor:
        return tr("Service");
    case Method:
        return tr("Method");
    case Path:
        return tr("Path");
    case Status:
        return tr("Status");
    case Duration:
        return tr("Took");
    case RequestId:
        return tr("Request ID");
    default:
        return {};
    }
}

QString ExchangeModel::text(const QList<int> &rows) const
{
    QStringList lines{u"time\tservice\tmethod\tpath\tstatus\tduration\trequest id\tnote"_s};
    for (const int row : rows) {
        if (row < 0 || row >= int(m_rows.size()))
            continue;
        const Exchange &exchange = m_rows[std::size_t(row)];
        QStringList cells{exchange.time.toUTC().toString(Qt::ISODateWithMs)};
        for (int column = Vendor; column < ColumnCount; ++column)
            cells << cell(exchange, column);
        cells << exchange.note;
        lines << cells.join(u'\t');
    }
    return redactor::clean(lines.join(u'\n')) + u'\n';
}

} // namespace bw::ui
