//! A service for search engines, in schema.org terms. Nothing here but what the page shows.

use serde_json::{Map, Value, json};

use crate::directory::{Coverage, Phone, Premises, Service};
use crate::pages::{Page, View};

/// JSON-LD of a service. A confidential one has no address to give, by its type.
pub(super) fn json_ld(view: &View<'_>, service: &Service) -> String {
    let mut node = Map::new();
    node.insert("@context".into(), json!("https://schema.org"));
    node.insert("@type".into(), json!("Service"));
    node.insert("name".into(), json!(service.name));
    node.insert("description".into(), json!(view.words(service).0.summary));
    node.insert(
        "url".into(),
        json!(format!("{}{}", view.site.settings.url.get_ref(), view.href(&Page::Service(service.id.clone())))),
    );
    let areas: Vec<Value> = match &service.coverage {
        Coverage::National => vec![json!({ "@type": "Country", "name": "United Kingdom" })],
        Coverage::Areas(areas) => areas
            .iter()
            .filter_map(|area| view.site.area(area))
            .map(|area| json!({ "@type": "AdministrativeArea", "name": area.name, "identifier": area.gss }))
            .collect(),
    };
    node.insert("areaServed".into(), json!(areas));
    if let Some(organisation) = &service.organisation {
        node.insert("provider".into(), json!({ "@type": "Organization", "name": organisation }));
    }
    let mut channels: Vec<Value> =
        service.phones.iter().filter(|phone| !phone.instead).map(|phone| phone_channel(service, phone)).collect();
    channels.extend(service.web.iter().map(|web| json!({ "@type": "ServiceChannel", "serviceUrl": web })));
    if let Premises::Open(Some(location)) = &service.premises {
        let address =
            json!({ "@type": "PostalAddress", "streetAddress": location.address, "postalCode": location.postcode });
        channels
            .push(json!({ "@type": "ServiceChannel", "serviceLocation": { "@type": "Place", "address": address } }));
    }
    if !channels.is_empty() {
        node.insert("availableChannel".into(), json!(channels));
    }
    // Inside <script>, "<" would let text end the element.
    Value::Object(node).to_string().replace('<', "\\u003c")
}

fn phone_channel(service: &Service, phone: &Phone) -> Value {
    let mut point = json!({ "@type": "ContactPoint", "telephone": phone.number.to_string() });
    if !service.languages.is_empty() {
        point["availableLanguage"] = json!(service.languages);
    }
    json!({ "@type": "ServiceChannel", "servicePhone": point })
}
