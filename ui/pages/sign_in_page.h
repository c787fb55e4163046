#pragma once

#include "ui/backend.h"
#include "ui/pages/page.h"

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QVBoxLayout;

namespace bw::ui {

class FieldBlock;
class GroupPicker;
class LinkButton;
class RecipeView;
class SecretField;
class VerdictList;

/// How people sign in: method, names, groups.
class SignInPage : public Page
{
    Q_OBJECT
public:
    explicit SignInPage(const Offers &offers);

    [[nodiscard]] QString name() const override;
    [[nodiscard]] QString iconName() const override;
    void store(Setup &setup) const override;
    [[nodiscard]] GroupPicker *picker() const { return m_assign; }
    /// Groups of the org to try the filter on; `more`: there are others beside these.
    void showSample(const QList<GroupChoice> &groups, bool more);
    /// What was found of the Okta API token; an empty verdict: nothing.
    void showTokenVerdict(const Verdict &verdict);
    void showTokenCard(const Card &card);
    void setTokenStored(bool stored);
    void showMetadataVerdict(const Verdict &verdict);

Q_SIGNALS:
    /// The page was opened and wants groups for the filter's preview.
    void sampleWanted();
    /// The Okta API token that Cloudflare is to use for people in more than 100 groups.
    void tokenTyped(const QByteArray &token);
    /// SAML metadata, by its file or address, that is to be looked at.
    void metadataNamed(const QString &fileOrAddress);

protected:
    QString heading() const override;
    QString lead() const override;
    void build(QVBoxLayout *content) override;
    void load(const Setup &setup) override;

private:
    QWidget *buildAdvanced();
    void buildClaims(QVBoxLayout *column);
    void buildApiToken(QVBoxLayout *column);
    void buildMetadata(QVBoxLayout *column);
    void chooseMetadata();
    void previewFilter();
    void showMethod();
    void setMethodWords();
    void changed();
    [[nodiscard]] SignInMethod method() const;

    Offers m_offers;
    QComboBox *m_method = nullptr;
    QLabel *m_methodWords = nullptr;
    QLineEdit *m_name = nullptr;
    QLineEdit *m_appLabel = nullptr;
    GroupPicker *m_assign = nullptr;
    QLineEdit *m_filter = nullptr;
    QLabel *m_preview = nullptr;
    QComboBox *m_claim = nullptr;
    QCheckBox *m_pkce = nullptr;
    QLineEdit *m_emailClaim = nullptr;
    QLineEdit *m_server = nullptr;
    QLineEdit *m_claims = nullptr;
    SecretField *m_apiToken = nullptr;
    FieldBlock *m_apiTokenBlock = nullptr;
    std::optional<Card> m_tokenCard;
    RecipeView *m_tokenSteps = nullptr;
    LinkButton *m_tokenLink = nullptr;
    VerdictList *m_tokenVerdict = nullptr;
    QCheckBox *m_risk = nullptr;
    QLineEdit *m_metadata = nullptr;
    FieldBlock *m_metadataBlock = nullptr;
    VerdictList *m_metadataVerdict = nullptr;
    QList<GroupChoice> m_sample;
    bool m_more = false;
};

} // namespace bw::ui
