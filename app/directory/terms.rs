//! The field's terms for services (Open Referral UK, HSDS), as closed lists.

use crate::content::vocabulary;

/// The id of a service: its file name.
pub type ServiceId = String;

vocabulary! {
    /// What a service is.
    pub enum Kind {
        Emergency = "emergency",
        Helpline = "helpline",
        FrontDoor = "front-door",
        Refuge = "refuge",
        SafeAccommodation = "safe-accommodation",
        Idva = "idva",
        Outreach = "outreach",
        OneStopShop = "one-stop-shop",
        PerpetratorProgramme = "perpetrator-programme",
        GroupProgramme = "group-programme",
        Children = "children",
        SexualViolence = "sexual-violence",
        Housing = "housing",
        Legal = "legal",
        Police = "police",
        Health = "health",
        Money = "money",
        Specialist = "specialist",
        Safeguarding = "safeguarding",
        App = "app",
    }
}

impl Kind {
    /// The segment of its addresses: the key, but for kinds whose name would tell in a browser's history.
    pub fn slug(self) -> &'static str {
        match self {
            Self::Refuge => "a-safe-place",
            Self::SafeAccommodation => "somewhere-to-stay",
            Self::PerpetratorProgramme => "changing-behaviour",
            Self::SexualViolence => "isva-and-sarc",
            other => other.key(),
        }
    }

    /// Whether services of this kind never have an address, anywhere.
    pub fn is_confidential(self) -> bool {
        matches!(self, Self::Refuge | Self::SafeAccommodation)
    }
}

vocabulary! {
    /// Whom a service is for.
    pub enum Audience {
        Anyone = "anyone",
        Women = "women",
        Men = "men",
        Lgbt = "lgbt",
        Trans = "trans",
        Children = "children",
        YoungPeople = "young-people",
        Older = "older",
        Disabled = "disabled",
        Deaf = "deaf",
        MinorityEthnic = "minority-ethnic",
        Nrpf = "nrpf",
        Traveller = "traveller",
        FriendFamily = "friend-family",
        Perpetrator = "perpetrator",
        Professional = "professional",
    }
}

vocabulary! {
    /// How somebody comes to a service.
    pub enum Referral {
        Itself = "self",
        Professional = "professional",
        Police = "police",
        Service = "service",
        Court = "court",
        Automatic = "automatic",
    }
}

vocabulary! {
    /// How far the source of a record can be trusted.
    pub enum Confidence {
        High = "high",
        Medium = "medium",
        Low = "low",
    }
}

vocabulary! {
    /// How a record was last checked.
    pub enum AssuredHow {
        Rang = "rang",
        OfficialPage = "official-page",
        Unchecked = "unchecked",
    }
}

vocabulary! {
    /// What a call, a text or the help itself costs.
    pub enum Cost {
        Free = "free",
        Standard = "standard",
    }
}

vocabulary! {
    /// What a phone line is for.
    pub enum PhoneRole {
        Main = "main",
        OutOfHours = "out-of-hours",
        Professionals = "professionals",
        Overseas = "overseas",
        Queries = "queries",
    }
}

vocabulary! {
    /// A way of getting in touch.
    pub enum Channel {
        Phone = "phone",
        Text = "text",
        Chat = "chat",
        Email = "email",
        Bsl = "bsl",
        InPerson = "in-person",
        Online = "online",
    }
}

vocabulary! {
    /// Facts that are true, false or unknown of a service.
    pub enum Feature {
        Interpreters = "interpreters",
        AskForAWoman = "ask-for-a-woman",
        StepFree = "step-free",
        ChildrenWelcome = "children-welcome",
        ByAndFor = "by-and-for",
        NoRecourse = "no-recourse",
        Rural = "rural",
        Online = "online",
    }
}
