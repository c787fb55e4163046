#pragma once

#include "app/practice/configcat/authentication_page.h"
#include "app/practice/server.h"

#include <QNetworkAccessManager>
#include <QObject>

namespace bw::practice::configcat {

/// What the buttons of the "Authentication & Provisioning" page do.
class PageActions : public QObject
{
    Q_OBJECT
public:
    /// Serves the page and its buttons. Both must outlive this.
    PageActions(Server &server, Organization &organization, QObject *parent = nullptr);
    ~PageActions() override;

    [[nodiscard]] QString scimUrl() const;

private:
    using Form = QHash<QString, QString>;

    Reply page(const PageNote &note) const;
    PageNote addDomain(const Form &form);
    PageNote verifyDomain(const Form &form);
    PageNote addSaml(const Form &form);
    PageNote saveSaml(const Form &form);
    PageNote generateToken();
    PageNote setPermission(const Form &form);
    PageNote start();
    PageNote stop();
    PageNote setAutomatic();
    void readMetadata(const QString &providerId, const QString &url);

    Server &m_server;
    Organization &m_organization;
    QNetworkAccessManager m_network;
};

} // namespace bw::practice::configcat
