#pragma once

#include "app/core/task.h"

#include <QList>
#include <QPair>
#include <QUrl>

#include <memory>

class QNetworkAccessManager;

/// What a browser does with a practice console's page, without the browser.
namespace bw::practice::visit {

using Network = std::shared_ptr<QNetworkAccessManager>;
using Fields = QList<QPair<QString, QString>>;

// The page, or the page that the form leads to. Errors: Cancelled; Unreachable; Rejected with the red line on the page.

ResultTask<QString> open(Network network, QUrl url, std::stop_token stop);
ResultTask<QString> post(Network network, QUrl url, Fields fields, std::stop_token stop);

[[nodiscard]] Error rejected(const QString &said);

} // namespace bw::practice::visit
