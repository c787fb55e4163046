#pragma once

#include <QMetaType>

namespace bw::ui {

/// The wizard's pages, in the order in which they are walked.
enum PageId : int {
    WelcomeId,
    CloudflareId,
    OktaId,
    SignInId,
    ScimId,
    DashboardScimId,
    ConfigCatId,
    ReviewId,
    SetUpId,
    ProveId,
    FinishId
};

/// How a page stands, for the side list.
enum class PageState { Ahead, Current, Done, Attention };

} // namespace bw::ui
